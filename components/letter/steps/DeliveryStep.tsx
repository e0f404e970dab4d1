import { deliveryMethods } from '@/lib/letter/choices';
import { DateField, Radios } from '../form/choice-fields';

export function DeliveryStep() {
  return (
    <>
      <DateField name="delivery.date" />
      <Radios name="delivery.method" ids={deliveryMethods} />
    </>
  );
}
