-- What keeps contributions fair without asking anybody else: the same words by several newcomers are seen.
create schema fair;
grant usage on schema fair to allmende_app, allmende_house;

-- Words that newcomers said within the last day, as keyed hashes: neither the words nor who said them can be read here.
create table fair.said (
  space_id   uuid not null references spaces.space on delete cascade,
  words      bytea not null,
  author     bytea not null,
  said_at    timestamptz not null,
  primary key (space_id, words, author)
);
create index said_at on fair.said (space_id, said_at);
select foundation.fence('fair.said');
