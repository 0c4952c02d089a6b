// The marks of a batch as state: accept stores a confirmation, undo removes it, skip is remembered in this tab only.
import type { Correction, ReviewItem } from '@entente/record';
import { useRef, useState } from 'react';
import { ask, type Problem } from '../ask/ask.js';
import { lastWho, rememberWho } from '../corrections/who-and-why.js';
import { type Mark, type Marks, withMark } from './batch.js';
import { keepSkipped } from './skipped.js';

/** The marks of a batch, and actions. Each action resolves to whether it succeeded. */
export interface Batch {
  readonly marks: Marks;
  /** the event being sent */
  readonly busy: string | null;
  problemOf(id: string): Problem | null;
  accept(item: ReviewItem): Promise<Marks | null>;
  skip(item: ReviewItem): Marks;
  takeBack(id: string): Promise<Marks | null>;
  clear(): void;
}

/** A batch without marks. */
export function useBatch(): Batch {
  const [marks, setMarks] = useState<Marks>(new Map());
  // answers arrive later: other events may be marked by then
  const latest = useRef(marks);
  const [busy, setBusy] = useState<string | null>(null);
  const [failed, setFailed] = useState<{ readonly id: string; readonly problem: Problem } | null>(null);
  const set = (id: string, mark: Mark | null): Marks => {
    latest.current = withMark(latest.current, id, mark);
    setMarks(latest.current);
    return latest.current;
  };
  const send = async (id: string, work: () => Promise<Mark | null>): Promise<Marks | null> => {
    if (busy !== null) return null;
    setBusy(id);
    setFailed(null);
    try {
      return set(id, await work());
    } catch (problem) {
      setFailed({ id, problem: problem as Problem });
      return null;
    } finally {
      setBusy(null);
    }
  };
  return {
    marks,
    busy,
    problemOf: (id) => (failed?.id === id ? failed.problem : null),
    accept: ({ event }) =>
      send(event.id, async () => ({ did: 'accepted', correction: await confirm(event.article, event.id) })),
    skip: ({ event }) => {
      keepSkipped(event.id, true);
      return set(event.id, { did: 'skipped' });
    },
    takeBack: (id) =>
      send(id, async () => {
        const mark = latest.current.get(id);
        if (mark?.did === 'accepted') await undo(mark.correction);
        keepSkipped(id, false);
        return null;
      }),
    clear: () => {
      latest.current = new Map();
      setMarks(latest.current);
    },
  };
}

const signed = () => {
  const who = lastWho().trim();
  rememberWho(who);
  return who ? { who } : {};
};

/** Sends a confirmation of an event. */
export const confirm = (article: string, target: string): Promise<Correction> =>
  ask<Correction>('/api/corrections', {
    body: { article, action: 'confirm', target, reason: 'right as it was read', ...signed() },
  });

const undo = ({ id }: Correction): Promise<Correction> =>
  ask<Correction>(`/api/corrections/${encodeURIComponent(id)}/undo`, {
    body: { reason: 'accepted by mistake', ...signed() },
  });
