-- Votes and budgets: who has voted, and what was cast. For secret votes the two are kept so that no query can put them together: no common
-- key, no time, and never one row version for one ballot alone. See docs/decisions/0015-urn.md; code in ballots/.

-- One urn per phase in which people vote; opened when staff set the vote up.
create table participation.urn (
  space_id      uuid not null,
  phase_id      uuid not null,
  secret        boolean not null,
  entry_days    integer not null default 0 check (entry_days between 0 and 14),  -- so long after the end paper is entered; then it is counted
  counted_on    date,                                  -- from then on nothing can be cast
  channels      jsonb not null default '{}',           -- how many voted which way, kept when it was counted
  result        jsonb,                                 -- of the method, kept when it was counted; a test counts again from counted_ballot
  primary key (space_id, phase_id),
  foreign key (space_id, phase_id) references participation.phase (space_id, id) on delete cascade
);
select foundation.fence('participation.urn');

-- Makes receipts of secret ballots; destroyed when they are counted.
create table participation.urn_key (
  space_id      uuid not null,
  phase_id      uuid not null,
  key           bytea not null,
  primary key (space_id, phase_id),
  foreign key (space_id, phase_id) references participation.urn (space_id, phase_id) on delete cascade
);
select foundation.fence('participation.urn_key');

-- Who has voted: a keyed hash of one human (residence), account, confirmed mail or printed code. No time, no ballot, no person.
create table participation.voted (
  space_id      uuid not null,
  phase_id      uuid not null,
  voter         bytea not null,
  channel       text not null check (channel in ('online', 'paper', 'telephone', 'on-site')),
  primary key (space_id, phase_id, voter),
  foreign key (space_id, phase_id) references participation.urn (space_id, phase_id) on delete cascade
);
create index voted_channel on participation.voted (space_id, phase_id, channel);
select foundation.fence('participation.voted');

-- That an account has voted in secret, for its owner's own data; goes with the account, while the hash above stays.
create table participation.vote_taker (
  space_id      uuid not null,
  phase_id      uuid not null,
  person_id     uuid not null references accounts.person on delete cascade,
  primary key (space_id, phase_id, person_id),
  foreign key (space_id, phase_id) references participation.urn (space_id, phase_id) on delete cascade
);
create index vote_taker_person on participation.vote_taker (person_id);
select foundation.fence('participation.vote_taker');

-- Secret ballots while voting lasts, many in one row: the database's own marks of a row (xmin, ctid) tell no more than "one of these".
-- An object sorts its keys, which are random: it does not know in which order they came. At 64 ballots a bag is split at random.
create table participation.bag (
  space_id      uuid not null,
  phase_id      uuid not null,
  id            uuid not null,                         -- random
  ballots       jsonb not null,                        -- random id → what stands on the ballot
  size          integer not null,
  primary key (space_id, phase_id, id),
  foreign key (space_id, phase_id) references participation.urn (space_id, phase_id) on delete cascade
);
select foundation.fence('participation.bag');

-- Open ballots: belong to a voter, can be changed and taken back until the end.
create table participation.ballot (
  space_id      uuid not null,
  phase_id      uuid not null,
  voter         bytea not null,
  person_id     uuid references accounts.person,       -- null: a guest, paper, or somebody who has left
  ballot        text not null,
  primary key (space_id, phase_id, voter),
  foreign key (space_id, phase_id, voter) references participation.voted (space_id, phase_id, voter) on delete cascade
);
create index ballot_person on participation.ballot (person_id) where person_id is not null;
select foundation.fence('participation.ballot');

-- What was counted: equal ballots together, sorted by what stands on them. Everybody can count again from here.
create table participation.counted_ballot (
  space_id      uuid not null,
  phase_id      uuid not null,
  number        integer not null,
  ballot        text not null,
  times         integer not null check (times > 0),
  primary key (space_id, phase_id, number),
  foreign key (space_id, phase_id) references participation.urn (space_id, phase_id) on delete cascade
);
select foundation.fence('participation.counted_ballot');

-- Receipts of all secret ballots that were counted. Nothing leads from one of them to a ballot: the key is destroyed.
create table participation.receipt (
  space_id      uuid not null,
  phase_id      uuid not null,
  receipt       text not null,
  primary key (space_id, phase_id, receipt),
  foreign key (space_id, phase_id) references participation.urn (space_id, phase_id) on delete cascade
);
select foundation.fence('participation.receipt');

-- Printed ballot papers, each with a code. Nobody knows who got which.
create table participation.ballot_paper (
  space_id      uuid not null,
  phase_id      uuid not null,
  code          text not null check (code ~ '^[2-9A-HJ-NP-Z]{12}$'),
  batch         integer not null,
  printed_at    timestamptz not null,
  primary key (space_id, phase_id, code),
  foreign key (space_id, phase_id) references participation.urn (space_id, phase_id) on delete cascade
);
create index ballot_paper_batch on participation.ballot_paper (space_id, phase_id, batch, code);
select foundation.fence('participation.ballot_paper');

-- What a vote asks.
create table participation.vote (
  space_id      uuid not null,
  phase_id      uuid not null,
  asked         jsonb not null,                        -- type VoteAsked in methods/vote/rules/vote.ts
  version       integer not null default 1,
  primary key (space_id, phase_id),
  foreign key (space_id, phase_id) references participation.urn (space_id, phase_id) on delete cascade
);
select foundation.fence('participation.vote');

-- Typing mistakes corrected after the first vote, for everybody to read.
create table participation.vote_correction (
  space_id      uuid not null,
  id            uuid not null,
  phase_id      uuid not null,
  old_words     text not null,
  new_words     text not null,
  reason        text not null,
  corrected_at  timestamptz not null,
  primary key (space_id, id),
  foreign key (space_id, phase_id) references participation.vote (space_id, phase_id) on delete cascade
);
create index vote_correction_phase on participation.vote_correction (space_id, phase_id, corrected_at);
select foundation.fence('participation.vote_correction');
