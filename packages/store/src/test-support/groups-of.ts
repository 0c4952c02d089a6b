// Test support: articles → their groups of copies as the index in memory finds them, each with the one that was published first.
import { CopyIndex } from '@entente/copies';
import type { NewArticle } from '@entente/record';

/** The groups, each with its members in order of their ids; in order of their first members. */
export function groupsOf(stories: readonly Pick<NewArticle, 'article'>[]) {
  const index = new CopyIndex();
  const days = new Map<string, string>();
  for (const { article } of stories) {
    const { value } = article.published;
    index.add({
      id: article.id,
      text: article.text,
      ...(value === null ? {} : { day: Date.parse(value) / 86_400_000 }),
    });
    days.set(article.id, value ?? '9999');
  }
  return index.groups().map((group) => ({
    members: [...group],
    origin: [...group].sort((a, b) => (`${days.get(a)} ${a}` < `${days.get(b)} ${b}` ? -1 : 1))[0]!,
  }));
}

/** Article → the first of its group. */
export const originsOf = (stories: readonly Pick<NewArticle, 'article'>[]): ReadonlyMap<string, string> =>
  new Map(groupsOf(stories).flatMap(({ members, origin }) => members.map((id) => [id, origin] as const)));
