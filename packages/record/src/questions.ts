// Saved questions: filters that are kept under a name, how each is delivered, and the messages that wait for it. The types of the store and of who delivers.
import type { Lease } from './reader.js';

/** How messages leave: posted to a web address, or as files of mail in a folder. */
export const WAYS = ['webhook', 'mail'] as const;
export type Way = (typeof WAYS)[number];

/** Where one way leads. */
export interface WayTarget {
  readonly way: Way;
  /** web address that messages are posted to, or folder that mail is written into */
  readonly target: string;
  /** address of the reader of mail; null of a webhook */
  readonly address: string | null;
  /** name of the environment variable of who delivers that holds the secret for signing; the secret itself is never kept. null: not signed */
  readonly secret: string | null;
}
/** How a way of a question does. */
export interface WayState extends WayTarget {
  /** messages that wait, those that were accepted, and those that were given up */
  readonly waiting: number;
  readonly delivered: number;
  readonly givenUp: number;
  /** when the last one was accepted; null: none yet */
  readonly last: string | null;
  /** what went wrong at the last attempt; null when it went well */
  readonly error: string | null;
  /** attempts in a row that failed */
  readonly failures: number;
  /** when it is tried again after a failure */
  readonly due: string | null;
}
/** A saved question. */
export interface Question {
  readonly id: string;
  readonly name: string;
  /** the filter, as the query of an address: `actor=KEN&type=ASSAULT` */
  readonly filter: string;
  readonly ways: readonly WayState[];
  readonly who: string;
  readonly created: string;
}
/** The input of `add`. */
export interface NewQuestion {
  readonly name: string;
  readonly filter: string;
  readonly ways: readonly WayTarget[];
  readonly who: string;
  /** whether what the store holds already is told too */
  readonly fromStart: boolean;
}

/** Happenings that were made or changed since questions were last asked of them. */
export interface HappeningChanges {
  /** numbers of the changes, by which they are settled */
  readonly changes: readonly number[];
  /** numbers of the happenings */
  readonly happenings: readonly number[];
}
/** What a question knows of an event: the happening that it was part of when the question last looked, and the fields that were disputed there. */
export interface KnownEvent {
  readonly event: string;
  readonly happening: string;
  /** null: the question was saved later than the happening was made, and has not looked into it */
  readonly disputed: readonly string[] | null;
}
/** A message as it is composed; one for each way of its question. */
export interface NewMessage {
  /** by which a receiver drops repeats: the same question, happening and field have the same one */
  readonly id: string;
  readonly body: string;
}
/** What looking at changes came to, for one question. */
export interface QuestionNews {
  readonly question: string;
  readonly messages: readonly NewMessage[];
  readonly known: readonly KnownEvent[];
}
/** A message that is to be delivered now. */
export interface DueMessage extends WayTarget, NewMessage {
  readonly question: string;
  readonly name: string;
  /** attempts that failed */
  readonly tries: number;
  /** failed attempts in a row of this way, of any message */
  readonly failures: number;
  readonly created: string;
}
/** What an attempt came to; `again`: when it is tried next, null: it is given up. `rest`: until when nothing is sent this way. */
export type MessageOutcome =
  | { readonly at: string }
  | { readonly error: string; readonly again: string | null; readonly rest: string };

/** The saved questions of a store. One process at a time delivers; each change is committed when the promise resolves. */
export interface Questions {
  /** Saves a question unless its name is taken. Without `fromStart` it knows all that the store holds. */
  add(question: NewQuestion): Promise<{ readonly question: Question; readonly added: boolean }>;
  /** by name */
  list(): Promise<readonly Question[]>;
  /** by name or id */
  find(name: string): Promise<Question | null>;
  /** Forgets a question, what it was told, and its messages. */
  remove(id: string): Promise<void>;
  /** Tries messages again that were given up, and those that wait at once. Returns their number. */
  retry(id: string): Promise<number>;
  /** Takes or renews the right to deliver; false while another has it. */
  deliver(lease: Lease): Promise<boolean>;
  leave(owner: string): Promise<void>;
  /** Whether a process has the right to deliver now. */
  delivering(): Promise<boolean>;
  /** The first changes that no question has looked at. */
  changes(most: number): Promise<HappeningChanges>;
  /** Ids of those of these happenings that the question asks for. */
  matching(question: Question, happenings: readonly number[]): Promise<readonly string[]>;
  /** What the question knows of these events. */
  known(question: string, events: readonly string[]): Promise<readonly KnownEvent[]>;
  /** Queues messages, keeps what questions know, and settles the changes, in one transaction. A message that is there is not queued again. */
  keep(changes: readonly number[], news: readonly QuestionNews[]): Promise<void>;
  /** One message of each way that is due at this moment: the first, those that failed after the others. */
  due(now: string): Promise<readonly DueMessage[]>;
  /** Stores what an attempt came to. */
  settle(message: Pick<DueMessage, 'id' | 'way'>, outcome: MessageOutcome): Promise<void>;
}
