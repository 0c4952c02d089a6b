// All collections, each with its articles, the views of it, and the ways to be rid of it.
import { useState } from 'react';
import { hrefOf } from '../address/address.js';
import { Link } from '../address/link.js';
import { ask } from '../ask/ask.js';
import { storeChanged, useAnswer } from '../ask/use-answer.js';
import { plural } from '../charts/counted.js';
import { Dialog } from '../corrections/dialog.js';
import { Answered, Empty } from '../parts/states.js';

interface Collection {
  readonly name: string;
  readonly articles: number;
}
/** What a person wants to do with a collection. */
interface Task {
  readonly of: Collection;
  readonly what: 'dissolve' | 'remove';
}

/** The list of collections. */
export function Collections() {
  const answer = useAnswer<{ readonly items: readonly Collection[] }>('/api/collections');
  const [task, setTask] = useState<Task | null>(null);
  return (
    <div className="list-column">
      <h1>Collections</h1>
      <Answered answer={answer}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="No collections yet">
              <p>
                A collection keeps the articles of a project together, and apart from the rest: it is a filter
                in every view. Put <Link to="/articles">articles</Link> into one, or name one when you{' '}
                <Link to="/import">import</Link>.
              </p>
            </Empty>
          ) : (
            <ul className="plain rows collections">
              {items.map((item) => (
                <li key={item.name}>
                  <Row collection={item} onTask={(what) => setTask({ of: item, what })} />
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      {task && <TaskDialog task={task} onClose={() => setTask(null)} />}
    </div>
  );
}

const VIEWS = [
  ['/timeline', 'timeline'],
  ['/happenings', 'happenings'],
  ['/statements', 'statements'],
  ['/map', 'map'],
] as const;

function Row({ collection, onTask }: { collection: Collection; onTask(what: Task['what']): void }) {
  const { name, articles } = collection;
  const query = new URLSearchParams({ collection: name });
  return (
    <>
      <p className="title">
        <Link to={hrefOf('/articles', query)}>{name}</Link>
      </p>
      <p className="about">
        {plural(articles, 'article')}
        {VIEWS.map(([path, title]) => (
          <span key={path}>
            {' · '}
            <Link to={hrefOf(path, query)}>{title}</Link>
          </span>
        ))}
        {' · '}
        <button type="button" className="link" onClick={() => onTask('dissolve')}>
          dissolve…
        </button>
        {' · '}
        <button type="button" className="link" onClick={() => onTask('remove')}>
          remove articles…
        </button>
      </p>
    </>
  );
}

function TaskDialog({ task: { of, what }, onClose }: { task: Task; onClose(): void }) {
  const articles = plural(of.articles, 'article');
  const send = async () => {
    if (what === 'dissolve') await ask('/api/collections', { body: { outOf: of.name } });
    else await ask('/api/removals', { body: { collection: of.name } });
    storeChanged();
    onClose();
  };
  return what === 'dissolve' ? (
    <Dialog title={`Dissolve “${of.name}”`} submit="Dissolve it" onSubmit={send} onClose={onClose}>
      <p>The collection goes; its {articles} stay in the store.</p>
    </Dialog>
  ) : (
    <Dialog
      title={`Remove the articles of “${of.name}”`}
      submit={`Remove ${articles}`}
      onSubmit={send}
      onClose={onClose}
    >
      <p>
        {articles} go out of the store with everything that was read from them, and out of every number. This
        cannot be undone.
      </p>
    </Dialog>
  );
}
