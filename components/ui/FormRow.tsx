import { Button } from './Button';

type Props = {
  /** The words on the button that saves. */
  save: string;
  /** The way out without saving. */
  cancel: string;
  onCancel: () => void;
};

/** The end of a small form that opens within a page: save, or leave it. */
export function FormRow({ save, cancel, onCancel }: Props) {
  return (
    <div className="row formrow">
      <Button type="submit" look="line">
        {save}
      </Button>
      <Button look="act" onClick={onCancel}>
        {cancel}
      </Button>
    </div>
  );
}
