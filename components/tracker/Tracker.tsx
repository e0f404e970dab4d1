'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useToday } from '@/components/ui/use-today';
import { deleteCase, type NewCase, putBack, startCase, updateCase } from '@/lib/casefile/cases';
import { askToPersist, eraseEverything } from '@/lib/casefile/device';
import type { CaseRecord } from '@/lib/casefile/types';
import { isStateCode, stateNames } from '@/lib/state/codes';
import type { Done } from './actions';
import { CaseList } from './CaseList';
import { panelId } from './calendar/open';
import { EmptyView } from './EmptyView';
import { EraseAll } from './EraseAll';
import { RulesNotice, SetAsideNotice } from './Notices';
import { StartForm } from './StartForm';
import { TrackerView } from './TrackerView';
import { UndoBar } from './UndoBar';
import { useStateRules } from './use-state-rules';
import { usePageTitle, useStatus } from './use-status';
import { useCases, useHash, useSetAside, useStorageState } from './use-stores';
import { useTimelines } from './use-timelines';
import { WriteItDown } from './WriteItDown';

type Told = { words: string; quiet?: boolean; before?: CaseRecord };

/** Edits of the school's calendar: the parent goes on there. */
const inCalendar = (done: Done) => done.startsWith('break-') || done === 'calendar-changed';

const stateName = (code: string) => (isStateCode(code) ? stateNames[code] : null);
const go = (hash: string) => {
  window.location.hash = hash;
};
/** The heading of what is now shown takes the focus, as on a new page. */
const focusHeading = () =>
  requestAnimationFrame(() => document.getElementById('case-heading')?.focus({ preventScroll: false }));

/** The tracker with its storage, its clock and its address; what it looks like is TrackerView. */
export function Tracker({ states }: { states: string[] }) {
  const t = useTranslations('tracker');
  const today = useToday();
  const cases = useCases();
  const hash = useHash();
  const storage = useStorageState();
  const aside = useSetAside();
  const status = useStatus();
  const [told, setTold] = useState<Told | null>(null);
  const rules = useStateRules(states, cases ?? []);
  const timelines = useTimelines(cases ?? [], rules.byState, today);

  const asked = hash.startsWith('case=') ? hash.slice(5) : '';
  const record =
    hash === 'new'
      ? undefined
      : (cases?.find((c) => c.id === asked) ?? cases?.find((c) => !c.closedOn) ?? cases?.[0]);
  const shown = record && timelines.get(record.id);
  // No number before the state's own rules are here: it would change.
  const loading = record !== undefined && rules.status(record.state) === 'loading';
  usePageTitle(record && shown && !loading ? { record, ...shown } : null);
  // The footer's link may arrive before this page is live.
  useEffect(() => {
    if (hash === 'erase') document.getElementById('erase')?.focus();
  }, [hash]);

  const start = async (newCase: NewCase) => {
    const { value } = await startCase(newCase);
    setTold(null);
    go(`case=${value.id}`);
    focusHeading();
  };
  const change = async (id: string, update: (c: CaseRecord) => CaseRecord, done: Done) => {
    const { value } = await updateCase(id, update);
    if (inCalendar(done))
      requestAnimationFrame(() => document.getElementById(panelId)?.focus({ preventScroll: true }));
    setTold(
      value
        ? { words: t(`undo.${done}`), quiet: inCalendar(done), before: value.before }
        : { words: t('undo.gone') },
    );
  };
  const remove = async (id: string) => {
    const before = await deleteCase(id);
    setTold(
      before
        ? { words: t('undo.deleted', { name: before.childName || 'none' }), before }
        : { words: t('undo.gone') },
    );
  };
  const undo = async (before: CaseRecord) => {
    await putBack(before);
    go(`case=${before.id}`);
    setTold({ words: t('undo.undone') });
  };
  const erase = async () => {
    const erased = await eraseEverything();
    setTold(null);
    return erased;
  };

  return (
    <>
      {told && (
        <UndoBar
          words={told.words}
          quiet={told.quiet}
          onUndo={told.before && (() => void undo(told.before as CaseRecord))}
          onClose={() => {
            setTold(null);
            focusHeading();
          }}
        />
      )}
      {aside.length > 0 && <SetAsideNotice records={aside} />}
      {cases && cases.length > (record ? 1 : 0) && (
        <CaseList
          current={record?.id ?? null}
          cases={cases.map((c) => ({
            id: c.id,
            name: c.childName || t('list.none'),
            status: status(
              c,
              timelines.get(c.id)?.milestones ?? [],
              timelines.get(c.id)?.law ?? null,
              'list',
            ),
            closedOn: c.closedOn,
          }))}
        />
      )}
      {record && shown && today && loading ? (
        <RulesNotice record={record} rules={rules} />
      ) : record && shown && today ? (
        <>
          {storage === 'this-visit' && <WriteItDown record={record} {...shown} />}
          <RulesNotice record={record} rules={rules} />
          <TrackerView
            key={record.id}
            record={record}
            {...shown}
            unknownState={rules.status(record.state) === 'none' ? stateName(record.state) : null}
            today={today}
            storage={storage}
            onChange={(update, done) => void change(record.id, update, done)}
            onDelete={() => void remove(record.id)}
            onPersist={askToPersist}
            onCalendar={() =>
              void updateCase(record.id, (c) => ({ ...c, calendarCount: c.calendarCount + 1 }))
            }
          />
        </>
      ) : (
        <EmptyView another={!!cases?.length}>
          {cases && today ? (
            <StartForm today={today} onStart={(newCase) => void start(newCase)} />
          ) : (
            <p className="muted loading">{t('loading')}</p>
          )}
        </EmptyView>
      )}
      <EraseAll onErase={erase} />
    </>
  );
}
