// The invented story that the operations' examples read.

export const EXAMPLE_STORY = `Kenya and Somalia agree to reopen border posts

NAIROBI, May 14 (Harbour Wire) — Kenya and Somalia agreed on Tuesday to reopen three border posts that were closed in 2011, Kenyan Foreign Minister Daniel Otieno said.

“We will resume joint patrols within a month,” Otieno told reporters after talks with his Somali counterpart, Hodan Warsame, according to the state broadcaster Radio Uhuru.
`;
