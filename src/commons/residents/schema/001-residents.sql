-- Who is proven to live in a place: by a code from a letter, or at the desk of a town hall.
create schema residents;
grant usage on schema residents to allmende_app, allmende_house;

-- One printing of letters. Names and addresses go onto the paper and are not kept.
create table residents.letter_run (
  space_id      uuid not null references spaces.space on delete cascade,
  id            uuid not null,
  what_for      text not null,                       -- stands in the letter: 'Abstimmung über den Radweg'
  letters       integer not null check (letters > 0),
  expires_at    timestamptz not null,
  stopped_at    timestamptz,                         -- codes that were not used yet are worth nothing from here on
  made_by       uuid references accounts.person,     -- null: has left
  made_at       timestamptz not null,
  primary key (space_id, id)
);
select foundation.fence('residents.letter_run');

-- A code is known to the paper only, or to whoever stands at the desk; here stands its keyed hash.
create table residents.code (
  space_id      uuid not null references spaces.space on delete cascade,
  code_hash     bytea not null,
  way           text not null check (way in ('letter', 'desk')),
  run_id        uuid,                                -- of letters
  fingerprint   bytea not null,                      -- of name and address, keyed: nobody can read it, twice the same is seen
  expires_at    timestamptz not null,
  used          boolean not null default false,
  primary key (space_id, code_hash),
  foreign key (space_id, run_id) references residents.letter_run (space_id, id) on delete cascade,
  check ((way = 'letter') = (run_id is not null))
);
create index code_run on residents.code (space_id, run_id);
select foundation.fence('residents.code');

-- One human, one account: the fingerprint says so, whichever way somebody was confirmed.
create table residents.resident (
  space_id      uuid not null references spaces.space on delete cascade,
  person_id     uuid not null references accounts.person on delete cascade,
  way           text not null check (way in ('letter', 'desk')),
  fingerprint   bytea not null,
  confirmed_at  timestamptz not null,
  expires_on    date not null,                       -- people move
  primary key (space_id, person_id),
  constraint resident_once unique (space_id, fingerprint)
);
create index resident_person on residents.resident (person_id);
select foundation.fence('residents.resident');
-- Who somebody is in a space is asked before the space is entered.
create policy house on residents.resident to allmende_house using (true) with check (true);
grant select, delete on residents.resident to allmende_house;

-- It was true everywhere or nowhere: somebody lives in one place.
alter table accounts.person drop column verified_resident;
