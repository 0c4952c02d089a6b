// Feeds that a store follows: their state, and the items that were found in them, so that each is read once whatever ends the process between.
import type { Lease } from './reader.js';

/** A feed with its state. */
export interface Feed {
  readonly id: string;
  /** the address that is fetched; a permanent redirect changes it */
  readonly url: string;
  /** the address as it was added */
  readonly given: string;
  readonly title: string | null;
  /** `ended`: its server says that it is gone for good */
  readonly state: 'active' | 'paused' | 'ended';
  /** when it is fetched next, ISO 8601 in UTC */
  readonly due: string;
  /** when it was last asked for, and when that last went well */
  readonly fetched: string | null;
  readonly succeeded: string | null;
  /** message of the last error; null once it went well again */
  readonly error: string | null;
  /** errors since it last went well */
  readonly failures: number;
  /** how often it was asked for */
  readonly fetches: number;
  /** items that were new when it last went well */
  readonly latest: number;
  /** all items found in it; those whose page is still to be fetched; those that another feed brought; those without any text */
  readonly items: number;
  readonly waiting: number;
  readonly copies: number;
  readonly failed: number;
  readonly created: string;
}

/** What a feed says of one of its items. */
export interface FeedStory {
  readonly id?: string;
  readonly title?: string;
  readonly url?: string;
  /** YYYY-MM-DD */
  readonly date?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly content?: string;
  readonly html?: boolean;
}
/** A unit of work for the queue. */
export interface NewJob {
  readonly kind: string;
  readonly input: unknown;
}
/** An item as it was found; with a job where the feed has its whole text, else its page is fetched first. */
export interface NewFeedItem {
  /** tells it from the other items of its feed */
  readonly key: string;
  /** the address of its page, in the form in which addresses are compared; null where it has none */
  readonly address: string | null;
  /** host of its page; null where none is fetched */
  readonly host: string | null;
  readonly story: FeedStory;
  readonly job?: NewJob;
}

/** What is to be fetched: a feed that is due, or the page of an item. */
export type DueFetch = DueFeed | DueItem;
/** A feed that is due, with the validators that its server gave. */
export interface DueFeed {
  readonly kind: 'feed';
  readonly id: string;
  readonly host: string;
  readonly url: string;
  readonly title: string | null;
  readonly etag: string | null;
  readonly modified: string | null;
  readonly failures: number;
}
/** An item whose page is to be fetched. */
export interface DueItem {
  readonly kind: 'item';
  readonly id: string;
  readonly host: string;
  readonly feed: string;
  /** address of the feed */
  readonly feedUrl: string;
  readonly story: FeedStory;
  /** attempts that failed */
  readonly tries: number;
}
/** What to do next: at most one fetch a host, and when the next one comes where there is none; null where nothing is followed. */
export interface DueFetches {
  readonly now: readonly DueFetch[];
  readonly next: string | null;
}

/** What a fetch of a feed came to. `at`: when; `due`: when the next one is. */
export type FeedOutcome =
  | {
      readonly at: string;
      readonly due: string;
      /** absent when the feed was not changed */
      readonly found?: {
        readonly title: string | null;
        readonly etag: string | null;
        readonly modified: string | null;
        readonly items: readonly NewFeedItem[];
      };
      /** the address to which it has moved for good */
      readonly moved?: { readonly url: string; readonly host: string };
    }
  | { readonly at: string; readonly due: string; readonly error: string; readonly ended?: boolean };

/** What became of the page of an item. */
export type ItemOutcome =
  /** read by the queue; `address`: that of the page where it is another than the feed said */
  | { readonly job: NewJob; readonly address?: string }
  | { readonly again: string; readonly error: string }
  | { readonly failed: string };

/** What is known of a host: what its robots.txt says and until when, and when it may be asked again. */
export interface KnownHost {
  readonly host: string;
  /** null: none was read yet */
  readonly robots: { readonly text: string; readonly until: string } | null;
  readonly next: string | null;
}

/** The feeds of a store. One process at a time follows them; each change is committed when the promise resolves. */
export interface Feeds {
  /** Adds a feed, due at once, unless it is there, by this address or the one it has moved to. */
  add(url: string, host: string): Promise<{ readonly feed: Feed; readonly added: boolean }>;
  /** by title, then address */
  list(): Promise<readonly Feed[]>;
  /** by id, address, or the address as it was added */
  find(name: string): Promise<Feed | null>;
  /** Pauses a feed, or takes it up again, due at once. */
  set(id: string, state: 'active' | 'paused'): Promise<void>;
  /** Forgets a feed and its items; its articles stay. */
  remove(id: string): Promise<void>;
  /** The articles that the jobs of its items gave and that no item of another feed carries; `known`: the store had it when the job ended, perhaps by itself. Articles that were there with another reading are none of them. */
  articles(id: string): Promise<readonly { readonly id: string; readonly known: boolean }[]>;
  /** Takes or renews the right to follow; false while another has it. */
  follow(lease: Lease): Promise<boolean>;
  unfollow(owner: string): Promise<void>;
  /** Whether a process has the right to follow now. */
  followed(): Promise<boolean>;
  /** What to fetch at this moment, at most one of each host, no host of `busy`. */
  due(now: string, options: { readonly most: number; readonly busy: readonly string[] }): Promise<DueFetches>;
  /** Stores what a fetch of a feed came to, with its new items and their jobs, in one transaction. Returns the number of items that are new, and of those that another feed brought. */
  fetched(
    id: string,
    outcome: FeedOutcome,
  ): Promise<{ readonly items: number; readonly copies: number; readonly movedTo: 'new' | 'known' | null }>;
  /** Stores what became of an item, with its job, in one transaction; `copy` when another item stands for the same page. */
  settle(id: string, outcome: ItemOutcome): Promise<'kept' | 'copy'>;
  host(host: string): Promise<KnownHost | null>;
  keepHost(host: KnownHost): Promise<void>;
}
