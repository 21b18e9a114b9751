-- Events: what happens when, published by staff and by admitted organisations. Time, place and registration are a gathering (commons).
create schema events;
grant usage on schema events to allmende_app;

create table events.event (
  space_id         uuid not null references spaces.space on delete cascade,
  id               uuid not null,
  slug             text not null,                       -- last part of the address, from the first title; stays
  title            text not null,
  lead             text not null default '',
  body             text not null default '',            -- Markdown
  field_id         text references spaces.field,
  organisation_id  uuid references organisations.organisation on delete set null,   -- null: the district or the network itself
  state            text not null check (state in ('draft', 'published', 'cancelled', 'withdrawn')),
  author_id        uuid not null references accounts.person,
  hidden           boolean not null default false,      -- by moderation
  created_at       timestamptz not null,
  updated_at       timestamptz not null,
  published_at     timestamptz,
  version          integer not null default 1,          -- also SEQUENCE in calendars
  primary key (space_id, id),
  unique (space_id, slug)
);
create index event_author on events.event (author_id);
create index event_draft on events.event (space_id, updated_at) where state = 'draft';
select foundation.fence('events.event');
