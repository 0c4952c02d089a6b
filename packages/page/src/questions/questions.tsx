// The saved questions: each with its filter, how it is delivered, what failed, and what can be done with it. New ones are saved where a filter is set.
import type { Question } from '@entente/record';
import { useEffect } from 'react';
import { Link } from '../address/link.js';
import { useAnswer } from '../ask/use-answer.js';
import { Answered, Empty } from '../parts/states.js';
import type { ViewProps } from '../views/view.js';
import { QuestionRow } from './question-row.js';

interface QuestionsAnswer {
  readonly delivering: boolean;
  readonly items: readonly Question[];
}
const LATER_MS = 10_000;

/** The view. */
export function Questions(_: ViewProps) {
  const answer = useAnswer<QuestionsAnswer>('/api/questions');
  const { retry } = answer;
  useEffect(() => {
    const timer = setInterval(retry, LATER_MS);
    return () => clearInterval(timer);
  }, [retry]);
  return (
    <div className="list-column">
      <h1>Questions</h1>
      <p>
        A saved question is delivered when it has a new happening, or when reports of one come to differ, each
        once. To save one, set a filter in <Link to="/happenings">Happenings</Link> and press{' '}
        <b>Save this question…</b>
      </p>
      <Answered answer={answer}>
        {({ items, delivering }) => (
          <>
            {!delivering && items.some(({ ways }) => ways.length > 0) && (
              <p className="note" role="status">
                Nobody delivers these questions now. <code>entente serve</code> does, and{' '}
                <code>entente questions deliver</code>.
              </p>
            )}
            {items.length === 0 ? (
              <Empty title="No saved questions yet">
                <p>
                  A feed reader can follow any question; a webhook or a mail program gets what is new of it.
                </p>
              </Empty>
            ) : (
              <ul className="plain rows feeds">
                {items.map((question) => (
                  <li key={question.id}>
                    <QuestionRow question={question} onChanged={retry} />
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </Answered>
    </div>
  );
}
