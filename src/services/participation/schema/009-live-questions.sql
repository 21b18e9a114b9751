-- Questions from the hall: while a meeting runs, people send questions from their phones, without an account, and support those of others.
create table participation.question_box (
  space_id    uuid not null,
  meeting_id  uuid not null,
  code        text not null check (code ~ '^[2-9A-HJ-NP-Z]{6}$'),  -- stands on the screen
  checked     boolean not null,                        -- questions appear once a moderator has looked at them
  opened_at   timestamptz not null,
  closed_at   timestamptz,
  primary key (space_id, meeting_id),
  unique (space_id, code),
  foreign key (space_id, meeting_id) references participation.meeting (space_id, id) on delete cascade
);
select foundation.fence('participation.question_box');

create table participation.live_question (
  space_id     uuid not null,
  id           uuid not null,
  meeting_id   uuid not null,
  words        text not null check (char_length(words) <= 280),
  state        text not null check (state in ('waiting', 'open', 'current', 'answered', 'aside')),
  hidden       boolean not null default false,         -- by moderation
  supports     integer not null default 0,
  answer       text not null default '',               -- written afterwards, Markdown
  answered_at  timestamptz,
  asked_at     timestamptz not null,
  primary key (space_id, id),
  foreign key (space_id, meeting_id) references participation.question_box (space_id, meeting_id) on delete cascade
);
create index live_question_meeting on participation.live_question (space_id, meeting_id, state);
-- One at a time is talked about.
create unique index live_question_current on participation.live_question (space_id, meeting_id) where state = 'current';
select foundation.fence('participation.live_question');

-- Which browser supports which question, as a keyed hash of a random number; forgotten when the box is closed, the sums stay.
create table participation.live_support (
  space_id     uuid not null,
  question_id  uuid not null,
  browser      bytea not null,
  primary key (space_id, question_id, browser),
  foreign key (space_id, question_id) references participation.live_question (space_id, id) on delete cascade
);
select foundation.fence('participation.live_support');
