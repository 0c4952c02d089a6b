// The explanation of a code: scores and runner-up of the model, the clause of the coding manual, the words of each role, the rules with their reasons.
import { useState } from 'react';
import { useAnswer } from '../ask/use-answer.js';
import { percentOf } from '../filter/counted-fields.js';
import { nameOfType, signed } from '../parts/names.js';
import { Answered } from '../parts/states.js';
import { BeliefMeters, Meter } from './belief-meters.js';
import { Row } from './card.js';
import type { Explanation } from './explanation.js';

/** Fetched when it is opened. */
export function Why({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  const answer = useAnswer<Explanation>(open ? `/api/facts/${encodeURIComponent(id)}/why` : null);
  return (
    <details className="why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Why this code</summary>
      {open && (
        <Answered answer={answer} lines={4}>
          {(found) => (
            <>
              {found.coding && <Coding coding={found.coding} />}
              {found.coding && found.confidence !== null && (
                <BeliefMeters
                  confidence={found.confidence}
                  belief={found.belief}
                  isSure={found.sure ?? true}
                />
              )}
              <Roles roles={found.roles} />
              <Rules rules={found.rules} />
              <p className="note">
                Read by {found.model}
                {!found.coding && found.confidence !== null && `, ${percentOf(found.confidence)} sure`}.
              </p>
            </>
          )}
        </Answered>
      )}
    </details>
  );
}

function Coding({ coding }: { coding: NonNullable<Explanation['coding']> }) {
  const { label, definition, clause, mode, score, runnerUp, status, codes } = coding;
  return (
    <>
      <dl>
        <Row name={label}>
          <Meter share={score} /> {definition}
        </Row>
        {runnerUp && (
          <Row name="Runner-up">
            <Meter share={runnerUp.score} /> {nameOfType(runnerUp.type)}
          </Row>
        )}
        {mode && (
          <Row name={`Mode ${mode.name}`}>
            <Meter share={mode.score} /> {mode.definition}
          </Row>
        )}
        <Row name="Status">
          <Meter share={status.score} /> {status.value}
        </Row>
        <Row name="Codes">
          CAMEO {codes.cameo} · quad {codes.quad ?? '–'} · Goldstein {signed(codes.goldstein)} (GDELT)
        </Row>
      </dl>
      {clause && (
        <p className="clause">
          <b>Coding manual:</b> <Clause text={clause} />
        </p>
      )}
    </>
  );
}

/** Backticks around examples in the manual become italics. */
const Clause = ({ text }: { text: string }) =>
  text.split('`').map((part, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts never change places
    at % 2 === 1 ? <i key={at}>{part}</i> : part,
  );

const Roles = ({ roles }: { roles: Explanation['roles'] }) =>
  roles.length === 0 ? null : (
    <dl>
      {roles.map(({ role, name, words, form, confidence }) => (
        <Row key={`${role} ${name} ${words?.start}`} name={role}>
          {name} {words && <q className="words">{words.quote}</q>} {form && <small>{form}</small>}{' '}
          {confidence !== null && <Meter share={confidence} />}
        </Row>
      ))}
    </dl>
  );

const Rules = ({ rules }: { rules: Explanation['rules'] }) =>
  rules.length === 0 ? null : (
    <ul className="rules">
      {rules.map(({ id, touched, reason, clause }) => (
        <li key={id}>
          <code>{id}</code> <small>({touched.join(', ')})</small> <Clause text={reason} />
          {clause && (
            <small>
              {' '}
              · <Clause text={clause} />
            </small>
          )}
        </li>
      ))}
    </ul>
  );
