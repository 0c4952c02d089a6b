// Schemas of a saved question, typed against record's so that they cannot drift, and of the inputs that make and name one.
import { type Question, type Store, WAYS } from '@entente/record';
import { z } from 'zod';
import { NotFoundError } from './operation.js';
import { filterInput } from './question-fields.js';

/** How a way does. */
const waySchema = z.strictObject({
  way: z.enum(WAYS),
  target: z.string(),
  address: z.string().nullable(),
  secret: z.string().nullable(),
  waiting: z.number(),
  delivered: z.number(),
  givenUp: z.number(),
  last: z.string().nullable(),
  error: z.string().nullable(),
  failures: z.number(),
  due: z.string().nullable(),
});
/** A saved question with the state of its delivery. */
export const questionSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  filter: z.string(),
  ways: z.array(waySchema).readonly(),
  who: z.string(),
  created: z.string(),
}) satisfies z.ZodType<Question>;

const MOST_NAME = 100;
/** The name of a question. */
const questionName = z
  .string()
  .trim()
  .min(1)
  .max(MOST_NAME)
  .refine((name) => !/\p{Cc}/u.test(name), { message: 'expected a name without control characters' });

const webAddress = z
  .string()
  .trim()
  .max(2000)
  .refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), {
    message: 'expected a web address such as https://desk.example/alerts',
  })
  .refine((text) => !URL.canParse(text) || (!new URL(text).username && !new URL(text).password), {
    message: 'expected an address without user name and password',
  });

/** Only variables with this name hold secrets of webhooks: no other part of the environment can be used for one. */
export const SECRET_PREFIX = 'ENTENTE_WEBHOOK_';

/** What saves a question. */
export const newQuestion = z
  .strictObject({
    name: questionName.describe('name of the question'),
    ...filterInput,
    webhook: webAddress.optional().describe('web address that each message is posted to, as JSON'),
    secretEnv: z
      .string()
      .regex(new RegExp(`^${SECRET_PREFIX}[A-Z0-9_]{1,60}$`), `expected a name such as ${SECRET_PREFIX}DESK`)
      .optional()
      .describe(
        `environment variable, ${SECRET_PREFIX}…, of who delivers, with the secret that signs messages to the webhook; the secret itself is not kept`,
      ),
    mail: z
      .string()
      .max(1000)
      .refine((path) => /^(?:\/|[A-Za-z]:[\\/])/.test(path) && !path.includes('\0'), {
        message: 'expected the whole path of a folder',
      })
      .optional()
      .describe('folder of who delivers that each message is written into as a file of mail (.eml)'),
    mailTo: z
      .string()
      .max(254)
      .regex(
        /^[^\s<>"@,;:()\\[\]]+@[^\s<>"@,;:()\\[\]]+$/,
        'expected a mail address such as desk@news.example',
      )
      .refine((address) => /^[\x21-\x7e]+$/.test(address), { message: 'expected an address in ASCII' })
      .optional()
      .describe('mail address of the reader'),
    fromStart: z
      .preprocess((value) => (value === 'true' ? true : value === 'false' ? false : value), z.boolean())
      .default(false)
      .describe('whether what the store holds already is told too'),
  })
  .refine(({ webhook, secretEnv }) => secretEnv === undefined || webhook !== undefined, {
    message: 'expected a webhook, since the secret signs what is posted to it',
  })
  .refine(({ mail, mailTo }) => (mail === undefined) === (mailTo === undefined), {
    message: 'expected both the folder that mail is written into and the address of its reader, or neither',
  });

/** Names one question. */
export const questionField = z.string().trim().min(1).max(MOST_NAME).describe('name or id of the question');
/** Input of what is done to one question. */
export const namedQuestion = z.strictObject({ question: questionField });

/** A question as interfaces show it: addresses of webhooks often are secrets, so only their host is shown. */
export const shownQuestion = (question: Question): Question => ({
  ...question,
  ways: question.ways.map((way) => ({
    ...way,
    target: way.way === 'webhook' ? shownTarget(way.target) : way.target,
  })),
});

function shownTarget(target: string): string {
  const { origin, pathname, search } = new URL(target);
  return pathname === '/' && search === '' ? origin : `${origin}/…`;
}

/** The question of this name or id. @throws NotFoundError */
export async function findQuestion(store: Store, name: string): Promise<Question> {
  const question = await store.questions.find(name);
  if (question) return question;
  throw new NotFoundError('question', name);
}
