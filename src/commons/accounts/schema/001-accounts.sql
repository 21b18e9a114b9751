-- People. Global: one account for all districts. Only the name may be seen by others; everything else is the person's own.
create schema accounts;
grant usage on schema accounts to allmende_app, allmende_house;

create table accounts.person (
  id            uuid primary key,
  display_name  text not null,
  language      text not null default 'de' check (language in ('de', 'en', 'leicht')),
  verified_resident boolean not null default false,
  operator      boolean not null default false,      -- runs the machine; given by the command line only
  created_at    timestamptz not null,
  deleted_at    timestamptz                          -- the row stays as a nameless stand-in for authorship, display_name is emptied
);
select foundation.house('accounts.person');
grant select on accounts.person to allmende_app;

-- How a person gets in. One mail address, one account.
create table accounts.login (
  person_id         uuid primary key references accounts.person on delete cascade,
  mail              text not null,
  mail_confirmed_at timestamptz,
  password_hash     text,                             -- argon2id; null: passkey or identity provider only
  totp_secret       bytea,                            -- sealed with the program's secret
  totp_confirmed_at timestamptz,
  totp_last_step    bigint,                           -- a step counts once
  changed_at        timestamptz not null
);
create unique index login_mail on accounts.login (lower(mail));
select foundation.own('accounts.login');

-- A browser that is logged in. Only the hash of its token is kept.
create table accounts.session (
  token_hash    bytea primary key,
  person_id     uuid not null references accounts.person on delete cascade,
  created_at    timestamptz not null,
  seen_at       timestamptz not null,                 -- to the hour, so that reading pages does not write
  expires_at    timestamptz not null,
  device        text not null,                        -- 'Firefox, Linux'
  proven        text[] not null                       -- what was proven: password, totp, passkey, oidc
);
create index session_person on accounts.session (person_id);
select foundation.own('accounts.session');

-- One-time links: confirm a mail address, set a new password, invitation, registration as guest. Hashed, short-lived, single use.
create table accounts.token (
  token_hash  bytea primary key,
  purpose     text not null,
  person_id   uuid references accounts.person on delete cascade,
  mail        text not null,
  payload     jsonb not null default '{}',
  created_at  timestamptz not null,
  expires_at  timestamptz not null,
  used_at     timestamptz
);
create index token_person on accounts.token (person_id);
create index token_mail on accounts.token (lower(mail));
select foundation.house('accounts.token');

-- Where a person left something, so that export and deletion need not visit four hundred spaces.
create table accounts.presence (
  person_id  uuid not null references accounts.person on delete cascade,
  space_id   uuid not null,
  module     text not null,
  since      timestamptz not null,
  primary key (person_id, space_id, module)
);
select foundation.own('accounts.presence');
create policy anybody_adds on accounts.presence for insert to allmende_app with check (true);
grant insert on accounts.presence to allmende_app;
