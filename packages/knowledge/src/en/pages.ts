// English: words of pages: what is no part of a story.
import type { PagesWords } from '../language/pages.js';

/** Words of pages: what is no part of a story, in English. */
export const pages: PagesWords = {
  agencyCredit:
    /^\(?(?:(?:additional|with) )?(?:reporting|writing|editing|compiled)(?: and (?:writing|editing))? (?:by|in) \p{Lu}/iu,
  noStoryTitle:
    /\b(?:404|403|500|not found|page (?:missing|unavailable)|access denied|forbidden|error|log ?in|sign ?in|register|just a moment|are you (?:a robot|human)|captcha|verify you are|subscribe to (?:read|continue)|cookie (?:policy|consent))\b/i,
  authorLabel:
    /^(?:written by|author|by|verfasst von|geschrieben von|autore?|[ée]crit par|escrito por|door)$/i,
  fullName:
    /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:al|bin|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|ten|ter|van|von) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,4}$/u,
  by: /^\s*(?:(?:written|posted|reported|text|story)\s+)?(?:by|von|por|par|af|av|door|texte?|auteur|autor(?:in)?)\b\s*:?\s+/i,
  betweenNames: /\s+(?:and|und|og|och|et|en|ve|dan|con|with|mit|&|y|e|i|a)\s+(?=\p{Lu})/u,
  nobody:
    /^(?:the )?(?:admin(?:istrator)?|anonymous|agenc(?:y|ies)|editor(?:ial)?(?: (?:team|board|staff))?|news ?(?:desk|room|team)|staff(?: (?:writers?|reporters?))?|red(?:aktion|\.)?|agenturen?|von|redacci[oó]n|r[ée]daction|redazione|nachrichten|news|web ?(?:master|desk|team)|user|guest|unknown|null|undefined|none|(?:(?:twitter|facebook|instagram|linkedin|whatsapp|e?mail|print|share|follow|more)\s*)+)$/i,
  leadingArticle: /^(?:the|der|die|das|le|la|el|il) /,
  sitePart:
    /^(?:home|hosted|website|web ?site|news|security|fact[ -]?check|faktencheck|u\.s\.|world|sport|online|homepage|wordpress|blog|untitled|desktop|mobile|www|index|undefined)$/i,
  companyForm: /,?\s+(?:GmbH|Inc\.?|Ltd\.?|LLC|AG|plc|S\.A\.)\b.*$/,
  dayFirstDate: /(?<!\d)(\d{1,2})\.?\s+(?:de\s+|di\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)/u,
  wordAfterHyphen: /^\s*(?!(?:and|or|to)\b)[\p{L}\p{N}]/u,
  endMark: /^[-–—#(\s]*(?:ends?|30)[-–—#)\s]*$/i,
  mailAddress: /^(?:e-?mail:?\s*)?[\w.+-]+@[\w-]+\.[\w.-]+$/i,
  counters:
    /^\(?\d[\d,.]*[KkMm]?\)?\s*(?:comments?|shares?|likes?|views?|replies|retweets)$|^comments?\s*\(?\d+\)?$/i,
  pictureCount: /^(?:image|photo|slide|picture)?\s*\d+\s*(?:of|\/)\s*\d+$/i,
  pictureCredit:
    /(?:\b(?:via|for)\s+)?\b(?:getty images|ap photo|afp photo|reuters)\/[\p{Lu}][\p{L}.' -]{2,40}$|[/|]\s*(?:getty images|ap photo|shutterstock|istock)\W*$|\bgetty images$/iu,
  pictureOpening:
    /^(?:(?:ap|afp|file|handout|courtesy)\s+)?(?:photos?|images?|pictures?|photograph|screengrab|screenshot|file|courtesy)\b/i,
  filePicture: /^file(?: photo)?\s*[:–-]\s*/i,
  betweenCredits: /\s*\/\s*|\s+via\s+/i,
  pictureSource: /^(?:getty(?: images)?|handout|pool|shutterstock)$/i,
  dottedCountry: /\bU\.[SKN]\.$/,
  pageNumber: /\bpage\s+[A-Z]?\d+\b/i,
  photoEnd: /\s+photo$/i,
  sourceLine: /^[([]?(?:sources?|via)\s*:\s*(.+?)[)\]]?\.?$/i,
  copyrightLine:
    /^(?:[-–—*\s]*)(?:copyright\s*)?(?:©|\(c\)|copyright(?=\s+(?:\d{4}|by)\b))\s*(?:\d{4}(?:\s*[-–]\s*\d{2,4})?)?,?\s*(?:by\s+)?(.*)$/i,
  titled:
    /^(?:\p{Lu}[\p{L}\p{M}\p{N}.&'’-]*|of|the|and|for|de|la|le|in|on|&)(?: (?:\p{Lu}[\p{L}\p{M}\p{N}.&'’-]*|of|the|and|for|de|la|le|in|on|&)){0,6}$/u,
  afterHolder: /\.(?:\s|$)|,|;| - | \| |\ball rights\b/i,
  betweenSources: /\s*[,/;|+]\s*|\s+(?:and|with|&)\s+(?=(?:news |other )?agencies)/i,
  betweenTwo: /\s+(?:and|&)\s+/,
  openingThe: /^the\s+/i,
  outletNoun: / (?:newspaper|magazine)$/,
};
