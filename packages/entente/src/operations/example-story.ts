// The invented story that the operations' examples read, and the ids under which the store then holds it.

export const EXAMPLE_STORY = `Kenya and Somalia agree to reopen border posts

NAIROBI, May 14 (Harbour Wire) — Kenya and Somalia agreed on Tuesday to reopen three border posts that were closed in 2011, Kenyan Foreign Minister Daniel Otieno said.

“We will resume joint patrols within a month,” Otieno told reporters after talks with his Somali counterpart, Hodan Warsame, according to the state broadcaster Radio Uhuru.
`;
/** Ids of the article, of its AGREE event, of the talks in it, and of the correction that the example of `correct` makes. The operations' test checks them. */
export const EXAMPLE_IDS = {
  article: 'e798fd9650cfcf5c8635',
  event: 'event-b2243a1e21a9333992c1',
  otherEvent: 'event-570f8a1a10d131f45911',
  correction: 'correction-168231c4de04936982b9',
} as const;
/** When and by whom the correction is made, so that its id is known. */
export const EXAMPLE_MAKER = { who: 'example', when: '2025-01-01T00:00:00Z' } as const;
