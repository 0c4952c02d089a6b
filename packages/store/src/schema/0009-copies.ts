// Migration 9: copies. `copy_texts`, `copy_hashes` and `copy_pairs` find which articles are copies of one another, `copies` holds the groups (of at least two);
// a reading tells who published it. write/fill-copies.ts fills them in a store of an earlier version; `copies_filled` says by which rule that was done.

/** SQL of the ninth version. `origin` is the number of the article of the group that was seen first; a day is a number of days since 1970. */
export const COPIES = `
create table copy_texts (article int primary key, day int, body bytea not null);
alter table copy_texts alter column body set storage external;
create table copy_hashes (month int not null, hash int not null, article int not null, primary key (month, hash, article));
create table copy_pairs (one int not null, other int not null, alike float8 not null, primary key (one, other));
create table copies (article int primary key, origin int not null);
create index copies_origin on copies (origin);
create table copies_filled (rule int not null);
alter table readings add column publisher int;
alter table readings add column published int;
alter table readings add column url text;
`;
