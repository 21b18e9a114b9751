-- How the strategy is made: the plan back from the day of adoption, who looks after which chapter, groups with their sessions, the calendar
-- of committees, and questions that are still open.
create table strategy.adoption_plan (
  space_id      uuid not null,
  document_id   uuid not null,
  adopt_on      date not null,
  body          text not null,                         -- who adopts, e.g. 'Kreistag'
  paper_days    integer not null check (paper_days between 0 and 90),       -- papers are handed in so many days before
  advice_weeks  integer not null check (advice_weeks between 0 and 52),     -- committees advise
  revision_weeks integer not null check (revision_weeks between 0 and 52),  -- what the review brought is worked in
  review_weeks  integer not null check (review_weeks between 0 and 52),     -- everybody reads and comments
  version       integer not null default 1,
  primary key (space_id, document_id),
  foreign key (space_id, document_id) references strategy.document (space_id, id) on delete cascade
);
select foundation.fence('strategy.adoption_plan');

create table strategy.chapter_care (
  space_id      uuid not null,
  chapter_id    uuid not null,
  person_id     uuid not null references accounts.person,  -- who looks after the chapter
  primary key (space_id, chapter_id),
  foreign key (space_id, chapter_id) references strategy.chapter (space_id, id) on delete cascade
);
create index chapter_care_person on strategy.chapter_care (space_id, person_id);
select foundation.fence('strategy.chapter_care');

-- A working group, the steering group (Lenkungsgruppe), the advisory board (Beirat).
create table strategy.circle (
  space_id      uuid not null,
  id            uuid not null,
  document_id   uuid not null,
  kind          text not null check (kind in ('working-group', 'steering-group', 'advisory-board')),
  name          text not null,
  purpose       text not null default '',
  version       integer not null default 1,
  primary key (space_id, id),
  foreign key (space_id, document_id) references strategy.document (space_id, id) on delete cascade
);
create index circle_document on strategy.circle (space_id, document_id);
select foundation.fence('strategy.circle');

create table strategy.circle_session (
  space_id      uuid not null,
  id            uuid not null,
  document_id   uuid not null,
  circle_id     uuid not null,
  day           date not null,
  topic         text not null,
  place         text not null default '',
  result        text not null default '',              -- Markdown; empty: not known yet
  version       integer not null default 1,
  primary key (space_id, id),
  foreign key (space_id, document_id) references strategy.document (space_id, id) on delete cascade,
  foreign key (space_id, circle_id) references strategy.circle (space_id, id) on delete cascade
);
create index circle_session_document on strategy.circle_session (space_id, document_id, day);
create index circle_session_circle on strategy.circle_session (space_id, circle_id);
select foundation.fence('strategy.circle_session');

create table strategy.committee_date (
  space_id      uuid not null,
  id            uuid not null,
  document_id   uuid not null,
  body          text not null,                         -- e.g. 'Ausschuss für Digitales'
  day           date not null,
  papers_due     date,                                  -- when papers have to be there; null: by the rule of the plan
  purpose       text not null check (purpose in ('advice', 'adoption', 'information')),
  result        text not null default '',
  version       integer not null default 1,
  primary key (space_id, id),
  foreign key (space_id, document_id) references strategy.document (space_id, id) on delete cascade,
  check (papers_due <= day)
);
create index committee_date_document on strategy.committee_date (space_id, document_id, day);
select foundation.fence('strategy.committee_date');

create table strategy.open_question (
  space_id      uuid not null,
  id            uuid not null,
  document_id   uuid not null,
  chapter_id    uuid,                                  -- null: of the whole strategy
  words         text not null,
  answer        text not null default '',
  settled       boolean not null default false,
  version       integer not null default 1,
  primary key (space_id, id),
  foreign key (space_id, document_id) references strategy.document (space_id, id) on delete cascade,
  foreign key (space_id, chapter_id) references strategy.chapter (space_id, id) on delete set null (chapter_id)
);
create index open_question_document on strategy.open_question (space_id, document_id);
create index open_question_chapter on strategy.open_question (space_id, chapter_id);
select foundation.fence('strategy.open_question');
