-- Ideas: what people hand in, whichever way it came; who is for it is kept by commons/responses.
create table participation.idea (
  space_id      uuid not null,
  id            uuid not null,
  phase_id      uuid not null,
  person_id     uuid references accounts.person,       -- null: a guest, came another way, or has left
  guest_name    text,
  guest_mail    text,
  link_key      bytea,                                 -- opens the guest's own page, from their mails
  language      text not null check (language in ('de', 'en', 'leicht')),  -- in which a guest is told
  entered_by    uuid references accounts.person,       -- staff who typed what came another way
  channel       text not null check (channel in ('online', 'paper', 'telephone', 'on-site')),
  source        text not null default '',              -- in words: 'Papierbögen Rathaus Mendig'
  code          text,                                  -- printed on the paper form
  title         text not null,
  body          text not null,                         -- plain text
  municipality  text,                                  -- official key, 8 digits
  place         text not null default '',              -- in words
  latitude      double precision,
  longitude     double precision,
  field_id      text,
  picture_id    uuid,
  joins         boolean not null default false,        -- would take part in making it real
  goes          boolean not null default false,        -- is removed when the account is deleted
  state         text not null check (state in ('waiting', 'shown', 'merged', 'removed')),  -- waiting: for the guest's mail
  hidden        boolean not null default false,        -- by moderation
  merged_into   uuid,
  merged_at     timestamptz,
  supports      integer not null default 0,            -- kept beside the marks, for sorting
  status        text check (status in ('taken', 'partly', 'later', 'not', 'there', 'elsewhere')),  -- the last answer
  winner        boolean not null default false,
  search        tsvector generated always as (
    setweight(to_tsvector('public.german_folded', title), 'A') || setweight(to_tsvector('public.german_folded', body), 'B')) stored,
  version       integer not null default 1,
  created_at    timestamptz not null,
  confirmed_at  timestamptz,                           -- from here the promise counts
  due_at        timestamptz,                           -- an answer was promised by then
  updated_at    timestamptz not null,
  primary key (space_id, id),
  unique (space_id, phase_id, code),
  foreign key (space_id, phase_id) references participation.phase (space_id, id) on delete cascade,
  foreign key (space_id, merged_into) references participation.idea (space_id, id),
  check ((state = 'merged') = (merged_into is not null)),
  check ((latitude is null) = (longitude is null))
);
create index idea_newest on participation.idea (space_id, phase_id, confirmed_at desc, id desc) where state = 'shown' and not hidden;
create index idea_supported on participation.idea (space_id, phase_id, supports desc, id desc) where state = 'shown' and not hidden;
create index idea_due on participation.idea (space_id, due_at, id) where state = 'shown' and not hidden and status is null;
create index idea_merged on participation.idea (space_id, merged_into) where merged_into is not null;
create index idea_person on participation.idea (space_id, person_id);
create unique index idea_link on participation.idea (space_id, link_key) where link_key is not null;
create index idea_search on participation.idea using gin (search);
select foundation.fence('participation.idea');

-- Official answers, all of them: the last one counts, the earlier ones stay readable.
create table participation.idea_answer (
  space_id      uuid not null,
  id            uuid not null,
  idea_id       uuid not null,
  status        text not null check (status in ('taken', 'partly', 'later', 'not', 'there', 'elsewhere')),
  reason        text not null,                         -- Markdown
  answered_by   uuid references accounts.person,       -- null: has left
  answered_at   timestamptz not null,
  primary key (space_id, id),
  foreign key (space_id, idea_id) references participation.idea (space_id, id) on delete cascade
);
create index idea_answer_idea on participation.idea_answer (space_id, idea_id, answered_at);
select foundation.fence('participation.idea_answer');

-- Numbers kept with each change, for the filters of the list and for how much came which way.
create table participation.idea_count (
  space_id      uuid not null,
  phase_id      uuid not null,
  facet         text not null check (facet in ('came', 'channel', 'field', 'municipality', 'status')),  -- came: by channel, merged ones too
  value         text not null,
  number        integer not null,
  primary key (space_id, phase_id, facet, value),
  foreign key (space_id, phase_id) references participation.phase (space_id, id) on delete cascade
);
select foundation.fence('participation.idea_count');

-- Points of a jury in an idea contest.
create table participation.idea_point (
  space_id      uuid not null,
  id            uuid not null,
  idea_id       uuid not null,
  criterion     text not null,                         -- id in the settings of the phase
  person_id     uuid references accounts.person,       -- null: has left
  points        integer not null check (points between 0 and 10),
  given_at      timestamptz not null,
  primary key (space_id, id),
  unique (space_id, idea_id, criterion, person_id),
  foreign key (space_id, idea_id) references participation.idea (space_id, id) on delete cascade
);
select foundation.fence('participation.idea_point');
