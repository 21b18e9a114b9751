-- What people asked about their own data: copies of everything, and deletion. Global, because one account lives in all districts.
create schema privacy;
grant usage on schema privacy to allmende_app, allmende_house;

-- A copy of everything stored about a person (or a guest's mail address), made by a job, kept for seven days.
create table privacy.export (
  id          uuid primary key,
  person_id   uuid references accounts.person on delete cascade,
  mail        text,                                    -- guests
  asked_in    uuid not null,                           -- space whose page was used; its prefix stands in the links
  prefix      text not null,
  language    text not null check (language in ('de', 'en', 'leicht')),
  spaces      uuid[] not null,                         -- to visit
  visited     integer not null default 0,
  state       text not null check (state in ('waiting', 'running', 'ready')),
  file_key    text,
  bytes       integer,
  asked_at    timestamptz not null,
  ready_at    timestamptz,
  expires_at  timestamptz,
  check ((person_id is null) <> (mail is null))
);
create index export_person on privacy.export (person_id, asked_at desc);
select foundation.house('privacy.export');

-- Deletion goes through the spaces by a job that can be started again; the row stays as proof that it was done.
create table privacy.deletion (
  id          uuid primary key,
  person_id   uuid,
  mail        text,                                    -- forgotten when it is done
  spaces      uuid[] not null,                         -- still to visit
  asked_at    timestamptz not null,
  done_at     timestamptz
);
select foundation.house('privacy.deletion');
