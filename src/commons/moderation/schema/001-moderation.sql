-- Reports about content, what was decided about them and why, objections. After the Digital Services Act (EU) 2022/2065, Art. 16, 17, 20, 24.
create schema moderation;
grant usage on schema moderation to allmende_app, allmende_house;

-- One thing that was reported; reports join the case while it is open.
create table moderation.case (
  space_id        uuid not null references spaces.space on delete cascade,
  id              uuid not null,
  kind            text not null,                       -- a reportable kind, 'news.article' …
  thing_id        uuid not null,
  title           text not null,                       -- as it was when it was reported
  address         text not null,
  author_id       uuid references accounts.person,     -- null: no person is known
  state           text not null check (state in ('open', 'decided', 'objected', 'closed')),
  opened_at       timestamptz not null,
  decision        text check (decision in ('leave', 'hide', 'restore')),
  category        text,
  ground          text check (ground in ('law', 'rules')),
  reason          text,                                -- statement of reasons, shown to the author
  decided_by      uuid references accounts.person,
  decided_at      timestamptz,
  objection       text,
  objected_at     timestamptz,
  outcome         text check (outcome in ('upheld', 'reversed')),
  outcome_reason  text,
  outcome_by      uuid references accounts.person,
  outcome_at      timestamptz,
  version         integer not null default 1,
  primary key (space_id, id),
  check (state = 'open' or (decision is not null and reason is not null and decided_by is not null and decided_at is not null))
);
create unique index case_open on moderation.case (space_id, kind, thing_id) where state = 'open';
create index case_waiting on moderation.case (space_id, opened_at) where state in ('open', 'objected');
create index case_author on moderation.case (author_id) where author_id is not null;
select foundation.fence('moderation.case');

-- Who reported is never shown to the author, and to nobody else than the reporter.
create table moderation.report (
  space_id     uuid not null,
  id           uuid not null,
  case_id      uuid not null,
  category     text not null,
  words        text not null,
  reporter_id  uuid references accounts.person on delete set null,
  mail         text,                                   -- for an answer, when wished
  language     text not null check (language in ('de', 'en', 'leicht')),
  made_at      timestamptz not null,
  primary key (space_id, id),
  foreign key (space_id, case_id) references moderation.case (space_id, id) on delete cascade
);
create index report_case on moderation.report (space_id, case_id);
create index report_reporter on moderation.report (reporter_id) where reporter_id is not null;
select foundation.fence('moderation.report');

-- Words taken out of free text. What was looked for is forgotten when it is done.
create table moderation.redaction (
  space_id  uuid not null references spaces.space on delete cascade,
  id        uuid not null,
  needle    text,
  reason    text,
  places    integer not null default 0,
  made_by   uuid not null references accounts.person,
  made_at   timestamptz not null,
  done_at   timestamptz,
  primary key (space_id, id)
);
select foundation.fence('moderation.redaction');
