-- Surveys: one per phase. Questions are one document; answers are sheets; texts lie apart, so that nobody can read them beside other answers.
create table participation.survey (
  space_id      uuid not null,
  phase_id      uuid not null,
  questions     jsonb not null,                        -- type Questions in methods/survey/rules/questions.ts
  version       integer not null default 1,
  begun_at      timestamptz,                           -- first answer: from then on nothing that changes the meaning
  primary key (space_id, phase_id),
  foreign key (space_id, phase_id) references participation.phase (space_id, id) on delete cascade
);
select foundation.fence('participation.survey');

-- Typing mistakes corrected after the first answer, for everybody to read.
create table participation.survey_correction (
  space_id      uuid not null,
  id            uuid not null,
  phase_id      uuid not null,
  old_words     text not null,
  new_words     text not null,
  reason        text not null,
  corrected_at  timestamptz not null,
  primary key (space_id, id),
  foreign key (space_id, phase_id) references participation.survey (space_id, phase_id) on delete cascade
);
create index survey_correction_phase on participation.survey_correction (space_id, phase_id, corrected_at);
select foundation.fence('participation.survey_correction');

-- Printed copies, each with its code.
create table participation.survey_copy (
  space_id      uuid not null,
  phase_id      uuid not null,
  code          text not null check (code ~ '^[2-9A-HJ-NP-Z]{12}$'),
  batch         integer not null,
  printed_at    timestamptz not null,
  primary key (space_id, phase_id, code),
  foreign key (space_id, phase_id) references participation.survey (space_id, phase_id) on delete cascade
);
create index survey_copy_batch on participation.survey_copy (space_id, phase_id, batch, code);
select foundation.fence('participation.survey_copy');

-- One sheet of answers. A draft belongs to an account or to a code; once sent it belongs to nobody.
create table participation.survey_sheet (
  space_id      uuid not null,
  id            uuid not null,
  phase_id      uuid not null,
  state         text not null check (state in ('draft', 'sent')),
  channel       text not null check (channel in ('online', 'paper', 'telephone', 'on-site')),
  source        text not null default '',              -- where staff had it from: 'Papierbögen Rathaus Mendig'
  person_id     uuid references accounts.person on delete cascade,  -- of a draft only
  code_hash     bytea,                                 -- SHA-256 of the code with which it is found again, or which stood on the paper
  answers       jsonb not null,                        -- question → answer; no texts once it is sent
  begun_on      date not null,
  primary key (space_id, id),
  foreign key (space_id, phase_id) references participation.survey (space_id, phase_id) on delete cascade,
  unique (space_id, phase_id, person_id),
  unique (space_id, phase_id, code_hash),
  check (state = 'draft' or person_id is null)
);
create index survey_sheet_state on participation.survey_sheet (space_id, phase_id, state, channel, id);
create index survey_sheet_person on participation.survey_sheet (person_id) where person_id is not null;
select foundation.fence('participation.survey_sheet');

-- Who has sent a sheet with an account: that they did, not which one, and not when.
create table participation.survey_taker (
  space_id      uuid not null,
  phase_id      uuid not null,
  person_id     uuid not null references accounts.person on delete cascade,
  primary key (space_id, phase_id, person_id),
  foreign key (space_id, phase_id) references participation.survey (space_id, phase_id) on delete cascade
);
create index survey_taker_person on participation.survey_taker (person_id);
select foundation.fence('participation.survey_taker');

-- What people wrote in their own words, without the sheet it stood on; shown once staff have released it. The id says nothing of the time.
create table participation.survey_text (
  space_id      uuid not null,
  id            uuid not null,
  phase_id      uuid not null,
  question      text not null,
  words         text not null,
  state         text not null check (state in ('waiting', 'released', 'refused')),
  hidden        boolean not null default false,        -- by moderation
  primary key (space_id, id),
  foreign key (space_id, phase_id) references participation.survey (space_id, phase_id) on delete cascade
);
create index survey_text_state on participation.survey_text (space_id, state, phase_id, question);
select foundation.fence('participation.survey_text');

-- What is shown: counted once a day, never live. Everything is counted here; what is too little is left out when it is shown.
create table participation.survey_snapshot (
  space_id      uuid not null,
  phase_id      uuid not null,
  taken_at      timestamptz not null,
  final         boolean not null,
  tally         jsonb not null,                        -- type Tally in methods/survey/rules/tally.ts
  primary key (space_id, phase_id),
  foreign key (space_id, phase_id) references participation.survey (space_id, phase_id) on delete cascade
);
select foundation.fence('participation.survey_snapshot');
