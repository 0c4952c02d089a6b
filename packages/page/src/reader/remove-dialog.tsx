// Takes an article out of the store, after asking; then the list of articles is shown.
import type { ArticleView } from '@entente/record';
import { navigate } from '../address/address.js';
import { ask } from '../ask/ask.js';
import { storeChanged } from '../ask/use-answer.js';
import { plural } from '../charts/counted.js';
import { Dialog } from '../corrections/dialog.js';

/** Says what goes with the article, and removes it. */
export function RemoveDialog({ view, onClose }: { view: ArticleView; onClose(): void }) {
  const { article, events, corrections } = view;
  const remove = async () => {
    await ask('/api/removals', { body: { articles: [article.id] } });
    navigate('/articles');
    storeChanged();
  };
  const statements = view.records.filter(({ kind }) => kind === 'statement').length;
  return (
    <Dialog title="Remove this article" submit="Remove it" onSubmit={remove} onClose={onClose}>
      <p>
        {article.title?.quote ?? 'The story'} goes with {plural(events.length, 'event')},{' '}
        {plural(statements, 'statement')} and {plural(corrections.length, 'correction')}, and out of every
        number. This cannot be undone.
      </p>
    </Dialog>
  );
}
