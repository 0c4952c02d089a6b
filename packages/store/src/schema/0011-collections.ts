// Migration 11: collections, articles that a person put together under a name. They are no part of a reading: a new reading of an article keeps them.

/** SQL of the eleventh version. */
export const COLLECTIONS = `
create table collected (
  name text collate "C" not null,
  article int not null references articles (n) on delete cascade,
  primary key (name, article)
);
create index collected_article on collected (article)
`;
