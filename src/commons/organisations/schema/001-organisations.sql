-- Organisations and who belongs to them. Global: a club exists once, and applies to each district for a part in a service.
create schema organisations;
grant usage on schema organisations to allmende_app, allmende_house;

create table organisations.organisation (
  id            uuid primary key,
  name          text not null,
  kind          text not null check (kind in ('club', 'firm', 'municipality', 'care', 'public-body', 'other')),
  description   text not null default '',
  mail          text,
  phone         text,
  web_address   text,
  home_space_id uuid references spaces.space on delete set null,     -- null: a body without a district here
  municipality  text,                                                -- official key, 8 digits
  created_at    timestamptz not null,
  version       integer not null default 1
);
select foundation.house('organisations.organisation');
grant select, insert, update on organisations.organisation to allmende_app;

create table organisations.membership (
  organisation_id  uuid not null references organisations.organisation on delete cascade,
  person_id        uuid not null references accounts.person on delete cascade,
  role             text not null check (role in ('owner', 'member')),
  since            timestamptz not null,
  primary key (organisation_id, person_id)
);
create index membership_person on organisations.membership (person_id);
select foundation.house('organisations.membership');
grant select, insert, update, delete on organisations.membership to allmende_app;

-- People asked to join an organisation; the link in the mail is a token of accounts that names this row.
create table organisations.invitation (
  organisation_id  uuid not null references organisations.organisation on delete cascade,
  id               uuid not null,
  mail             text not null,
  role             text not null check (role in ('owner', 'member')),
  invited_by       uuid references accounts.person on delete set null,
  invited_at       timestamptz not null,
  expires_at       timestamptz not null,
  accepted_by      uuid references accounts.person on delete set null,
  accepted_at      timestamptz,
  withdrawn_at     timestamptz,
  primary key (organisation_id, id)
);
select foundation.house('organisations.invitation');
grant select, insert, update, delete on organisations.invitation to allmende_app;

-- An organisation asks a district (or the network) for a part in a service; staff decide with a reason.
create table organisations.admission (
  space_id         uuid not null references spaces.space on delete cascade,
  id               uuid not null,
  organisation_id  uuid not null references organisations.organisation on delete cascade,
  part             text not null,                                    -- e.g. 'events.organiser'
  state            text not null check (state in ('asked', 'admitted', 'refused', 'ended')),
  message          text not null default '',
  reason           text,
  asked_by         uuid references accounts.person on delete set null,
  asked_at         timestamptz not null,
  decided_by       uuid references accounts.person on delete set null,
  decided_at       timestamptz,
  expires_on       date,
  extension_asked_at timestamptz,                                    -- the organisation would like it to go on
  primary key (space_id, id)
);
create unique index one_open_admission on organisations.admission (space_id, organisation_id, part) where state in ('asked', 'admitted');
select foundation.fence('organisations.admission');
create policy house on organisations.admission to allmende_house using (true) with check (true);
grant select, update on organisations.admission to allmende_house;

-- Organisations that this space's moderation took out of sight; in other spaces they stay.
create table organisations.concealed (
  space_id         uuid not null references spaces.space on delete cascade,
  organisation_id  uuid not null references organisations.organisation on delete cascade,
  since            timestamptz not null,
  primary key (space_id, organisation_id)
);
select foundation.fence('organisations.concealed');
