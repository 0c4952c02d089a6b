// A person's word on a happening: this mention does not belong to it, or that other happening is the same; with a reason, kept and shown.
import type { HappeningItem, HappeningList, HappeningView, Joining, MemberView } from '@entente/record';
import { useState } from 'react';
import { hrefOf, navigate } from '../address/address.js';
import { ask } from '../ask/ask.js';
import { storeChanged, useAnswer } from '../ask/use-answer.js';
import { Dialog } from '../corrections/dialog.js';
import { rememberWho, WhoAndWhy } from '../corrections/who-and-why.js';
import { happeningHref } from '../parts/fact-parts.js';
import { candidatesAsked, lineOf } from './candidates.js';
import { foldWords, type Word, wordsApart, wordsTogether } from './joining-words.js';

/** Buttons, their dialogs, and what persons said so far. */
export function SplitAndJoin({ happening }: { happening: HappeningView }) {
  const [task, setTask] = useState<'split' | 'join' | null>(null);
  const close = () => setTask(null);
  return (
    <section className="split-and-join">
      <h2>Is this one happening?</h2>
      <p className="row">
        {happening.members.length > 1 && (
          <button type="button" onClick={() => setTask('split')}>
            One of these is another happening…
          </button>
        )}
        <button type="button" onClick={() => setTask('join')}>
          Another one is the same…
        </button>
      </p>
      <Words joinings={happening.joinings} />
      {task === 'split' && <SplitDialog happening={happening} onClose={close} />}
      {task === 'join' && <JoinDialog happening={happening} onClose={close} />}
    </section>
  );
}

const Words = ({ joinings }: { joinings: readonly Joining[] }) =>
  joinings.length === 0 ? null : (
    <ul>
      {foldWords(joinings).map(({ who, day, together, reason }) => (
        <li key={`${who} ${day} ${together} ${reason}`}>
          {who || 'Someone'} {together ? 'joined mentions' : 'took a mention out'} on {day}: {reason}
        </li>
      ))}
    </ul>
  );

/** Sends words on pairs of events, and shows the happening of an event as it is then. */
async function say(data: FormData, words: readonly Word[], shown: string): Promise<void> {
  const who = String(data.get('who')).trim();
  rememberWho(who);
  for (const word of words)
    await ask('/api/joinings', {
      body: { ...word, reason: String(data.get('reason')), ...(who ? { who } : {}) },
    });
  navigate(happeningHref(shown), { replace: true });
  storeChanged();
}

interface Props {
  readonly happening: HappeningView;
  onClose(): void;
}

function SplitDialog({ happening, onClose }: Props) {
  const { members } = happening;
  const send = async (data: FormData) => {
    const words = wordsApart(happening, String(data.get('event')));
    await say(data, words, words[0]!.one);
    onClose();
  };
  return (
    <Dialog title="Another happening" submit="Take it out" onSubmit={send} onClose={onClose}>
      <fieldset className="choice-list">
        <legend>Which sentence tells of another happening?</legend>
        {members.map((member) => (
          <Choice key={member.event} id={member.event} words={wordsOf(member)} />
        ))}
      </fieldset>
      <WhoAndWhy hint="what tells them apart" />
    </Dialog>
  );
}

const wordsOf = ({ publisher, published, quote, sentence }: MemberView): string =>
  `${[publisher ?? 'outlet not known', published].filter(Boolean).join(', ')}: “${quote}” in “${sentence.quote}”`;

function JoinDialog({ happening, onClose }: Props) {
  const near = useAnswer<HappeningList>(hrefOf('/api/happenings', candidatesAsked(happening)));
  const others = new Map<string, HappeningItem>();
  for (const item of [...happening.related.map((one) => one.happening), ...(near.value?.items ?? [])])
    if (item.id !== happening.id) others.set(item.id, item);
  const send = async (data: FormData) => {
    const other = encodeURIComponent(String(data.get('event')));
    const there = await ask<HappeningView>(`/api/happenings/${other}`);
    await say(data, wordsTogether(happening, there), happening.id);
    onClose();
  };
  return (
    <Dialog title="The same happening" submit="Join them" onSubmit={send} onClose={onClose}>
      <fieldset className="choice-list">
        <legend>Which other one is the same as this?</legend>
        {[...others.values()].map((item) => (
          <Choice key={item.id} id={item.id} words={lineOf(item)} />
        ))}
        {others.size === 0 && (
          <p className="note" role="status">
            {near.loading ? 'Looking for others…' : 'No other happening of this kind lies near it in time.'}
          </p>
        )}
      </fieldset>
      <WhoAndWhy hint="what shows that they are one" />
    </Dialog>
  );
}

const Choice = ({ id, words }: { id: string; words: string }) => (
  <label className="choice">
    <input type="radio" name="event" value={id} required />
    <span>{words.replace(/\s+/g, ' ')}</span>
  </label>
);
