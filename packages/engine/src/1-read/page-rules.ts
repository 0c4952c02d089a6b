// The rules by which rooms 1 and 2 tell a page's story, headline, writers, date and outlet from the rest of it. Each can be switched off, so that
// `scripts/score-pages.mjs` can tell what it gives on each set of pages. In: ids. Out: a switch.

/** What a rule of the page rooms decides, by its id. */
export const PAGE_RULE_REASONS = {
  'furniture-elements': 'navigation, footers, asides, forms and elements of those roles hold no story',
  'hidden-elements': 'what the page hides is not read',
  'furniture-names':
    'classes and ids that name related stories, newsletters, comments, captions hold no story',
  'likely-furniture-names':
    'classes that name tags, promotions, players hold no story where little is written',
  'consent-names': 'classes that name consent boxes hold no story, however long they are',
  'words-in-text': 'a marked word or link within a paragraph is part of its sentence, whatever its class',
  'marked-body': 'a body that the page marks as the article’s is it, if it holds half of the prose',
  'same-make': 'paragraphs of the same make as the chosen text belong to it, across boxes between them',
  'densest-run': 'where little was chosen, the densest run of prose is taken',
  standfirst: 'the block above the text that says what the page’s description says belongs to it',
  'linked-lines': 'short lines that are links lead to other stories',
  'said-twice': 'a line that the page repeats word for word stands once',
  'after-the-end': 'headings, short lines and lists below the last paragraph of the story are no part of it',
  boxes: 'lines in a box of their own in which nothing is prose are a caption, a player, a list of links',
  'small-boxes':
    'prose in a box that holds a twentieth of the story’s is about the writer, the site or another story',
  'live-entries': 'entries of a live page keep their times',
  'furniture-lines':
    'lines whose words sites print around a story: sharing, newsletters, advertisements, comments',
  'caption-lines': 'lines that end in the credit of a picture',
  'related-lines': 'lines and lists that lead to other stories',
  'navigation-lines': 'lines of nothing but names of sections',
  'time-stamp-lines': 'lines that only say when',
  'publisher-lines': 'lines about the outlet: source, copyright, its name',
  'credit-lines': 'lines about who wrote it at the end',
  'byline-lines': 'the byline under the headline of a page',
  'repeated-title': 'the headline said again below itself',
  'title-vote': 'the headline is what most of h1, og:title and the linked data agree on',
  'title-kicker': 'a headline with a kicker before it is the headline alone where the page states that too',
  'title-outlet': 'a stated title ends before the outlet’s name',
  'author-cleaning': 'names of writers without initials in brackets, roles, addresses and outlets',
  'author-metadata': 'any meta tag for authors names the writers',
  'author-markup': 'elements marked as authors or bylines name the writers where the metadata does not',
  'date-metadata': 'any meta tag for the day of publication tells it',
  'date-element': 'the first time element of the article tells the day',
  'date-visible': 'a line by the headline that says when it was published tells the day',
  'date-address': 'the address tells the day',
  'printed-day':
    'of a stamp in universal time and the day printed beside it, one apart, the printed day counts',
} as const satisfies Readonly<Record<string, string>>;

/** Id of a rule of the page rooms. */
export type PageRule = keyof typeof PAGE_RULE_REASONS;

/** Whether a rule applies. */
export type PageSwitch = (rule: PageRule) => boolean;

/** All rules apply. */
export const everyPageRule: PageSwitch = () => true;

/** All rules but those named. @throws Error for a name that is none */
export function pageRulesWithout(ids: readonly string[]): PageSwitch {
  const unknown = ids.find((id) => !Object.hasOwn(PAGE_RULE_REASONS, id));
  if (unknown !== undefined)
    throw new Error(
      `found the page rule "${unknown}"; expected one of ${Object.keys(PAGE_RULE_REASONS).join(', ')}`,
    );
  return (rule) => !ids.includes(rule);
}
