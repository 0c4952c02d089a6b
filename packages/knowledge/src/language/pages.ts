// Words of pages: what is no part of a story: what a language has to give.

/** Words of pages: what is no part of a story. */
export interface PagesWords {
  /** a closing credit of an agency: `Reporting by`, `Additional reporting in` (1-read) */
  readonly agencyCredit: RegExp;
  /** titles of pages that hold no story: errors, log-ins, captchas (1-read) */
  readonly noStoryTitle: RegExp;
  /** labels that a page gives its author in its metadata; of several languages (1-read) */
  readonly authorLabel: RegExp;
  /** a person's full name, with the particles that names have in many languages (1-read) */
  readonly fullName: RegExp;
  /** what opens a byline: `By`, `Written by`; of several languages (1-read) */
  readonly by: RegExp;
  /** what stands between the names of a byline; of several languages (1-read) */
  readonly betweenNames: RegExp;
  /** what stands where an author should and names none: `admin`, `staff writers` (1-read) */
  readonly nobody: RegExp;
  /** the article that opens a publisher's name; of several languages (1-read) */
  readonly leadingArticle: RegExp;
  /** what is part of a site and no name of one: `Home`, `World`, `Mobile` (1-read) */
  readonly sitePart: RegExp;
  /** legal forms behind a company's name (1-read) */
  readonly companyForm: RegExp;
  /** a written date, the day first; of several languages (1-read) */
  readonly dayFirstDate: RegExp;
  /** what follows a hyphen that the end of a line cut a word at, and no `and`, `or`, `to` (2-article) */
  readonly wordAfterHyphen: RegExp;
  /** the mark at the end of a story: `-ends-`, `-30-` (2-article) */
  readonly endMark: RegExp;
  /** a line that is only an address of mail (2-article) */
  readonly mailAddress: RegExp;
  /** counters of comments, shares, views (2-article) */
  readonly counters: RegExp;
  /** the number of a picture in a row of them: `Image 1 of 3` (2-article) */
  readonly pictureCount: RegExp;
  /** the credit of a picture at the end of a line (2-article) */
  readonly pictureCredit: RegExp;
  /** what opens a credit of a picture: `AP Photo`, `File image` (2-article) */
  readonly pictureOpening: RegExp;
  /** the note that a picture comes from the files (2-article) */
  readonly filePicture: RegExp;
  /** what stands between the parts of a picture's credit (2-article) */
  readonly betweenCredits: RegExp;
  /** sources of pictures that are no outlets (2-article) */
  readonly pictureSource: RegExp;
  /** a dotted country at the end of a line, whose period ends no sentence (2-article) */
  readonly dottedCountry: RegExp;
  /** the number of a page in a list of sections (2-article) */
  readonly pageNumber: RegExp;
  /** `photo` behind an agency's name (2-article) */
  readonly photoEnd: RegExp;
  /** a line that names the source of a text (2-article) */
  readonly sourceLine: RegExp;
  /** a line that names the holder of the copyright (2-article) */
  readonly copyrightLine: RegExp;
  /** a name written like that of an outlet (2-article) */
  readonly titled: RegExp;
  /** where the name of the copyright's holder ends (2-article) */
  readonly afterHolder: RegExp;
  /** what stands between the sources of a text (2-article) */
  readonly betweenSources: RegExp;
  /** what stands between two outlets (2-article) */
  readonly betweenTwo: RegExp;
  /** the article that opens an outlet's name (2-article, 5-link) */
  readonly openingThe: RegExp;
  /** the noun that agencies add to an outlet's name: `newspaper` (2-article) */
  readonly outletNoun: RegExp;
}
