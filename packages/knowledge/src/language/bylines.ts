// Bylines and credits: who wrote a story: what a language has to give.

/** Bylines and credits: who wrote a story. */
export interface BylinesWords {
  /** what stands between the names of a byline that a page states (2-article) */
  readonly betweenStatedNames: RegExp;
  /** a byline with `By`: the names, then the rest (2-article) */
  readonly by: RegExp;
  /** a byline with `From`: the name, then the place (2-article) */
  readonly from: RegExp;
  /** a byline of a name and a place (2-article) */
  readonly placed: RegExp;
  /** a byline with `reporting from` (2-article) */
  readonly reporting: RegExp;
  /** a closing credit: the reporters' names (2-article) */
  readonly credited: RegExp;
  /** words in small letters that a closing credit may hold (2-article) */
  readonly creditWords: RegExp;
  /** what stands behind the first place of a byline (2-article) */
  readonly betweenPlaces: RegExp;
  /** what stands between the names of a byline (2-article) */
  readonly betweenNames: RegExp;
}
