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
  proven        text[] not null                       -- what was proven: password, mail, app, code, passkey, oidc
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
-- Tokens are global, because a link must work whatever page it is opened from. Modules issue and take theirs from inside a
-- space. Purposes of modules have a dot ('gatherings.registration'); those of the account itself have none, and nothing
-- that runs inside a space can make, see or use one up: a mistake in a service cannot set somebody's password.
alter table accounts.token enable row level security;
create policy house on accounts.token to allmende_house using (true) with check (true);
create policy modules_issue on accounts.token for insert to allmende_app with check (purpose like '%.%');
grant insert on accounts.token to allmende_app;

-- Security definer, because allmende_app must not read the table: whoever could, would see the addresses of all guests.
-- Only who holds the token (its hash is the argument) learns what it stands for. The setting "role" is the caller's.
create function accounts.may_hold(wanted text) returns boolean language sql stable as $$
  select wanted like '%.%' or current_setting('role') = 'allmende_house'
$$;

create function accounts.peek_token(hash bytea, wanted text, moment timestamptz)
returns table (state text, mail text, person_id uuid, payload jsonb)
language sql stable security definer set search_path = '' as $$
  select case when t.used_at is not null then 'used' when t.expires_at <= moment then 'expired' else 'open' end, t.mail, t.person_id, t.payload
  from accounts.token t where t.token_hash = hash and t.purpose = wanted and accounts.may_hold(wanted)
$$;

-- One statement uses it up: of two at once, the second waits for the first and then finds it used.
create function accounts.take_token(hash bytea, wanted text, moment timestamptz)
returns table (mail text, person_id uuid, payload jsonb)
language sql security definer set search_path = '' as $$
  update accounts.token t set used_at = moment
  where t.token_hash = hash and t.purpose = wanted and accounts.may_hold(wanted) and t.used_at is null and t.expires_at > moment
  returning t.mail, t.person_id, t.payload
$$;
revoke execute on function accounts.peek_token(bytea, text, timestamptz), accounts.take_token(bytea, text, timestamptz) from public;
grant execute on function accounts.peek_token(bytea, text, timestamptz), accounts.take_token(bytea, text, timestamptz) to allmende_app, allmende_house;

-- Where a guest left something under a mail address, so that an account made later can claim it. The hash is keyed: the
-- table tells nobody an address.
create table accounts.guest_presence (
  mail_hash  bytea not null,
  space_id   uuid not null,
  module     text not null,
  since      timestamptz not null,
  primary key (mail_hash, space_id, module)
);
select foundation.house('accounts.guest_presence');
grant insert on accounts.guest_presence to allmende_app;

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

-- Logins of the demo network, shown on the login page while the demo is on. Empty in every real house.
create table accounts.demo_login (
  mail      text primary key,
  name      text not null,
  password  text not null,
  role_de   text not null,
  role_en   text not null,
  position  integer not null
);
select foundation.house('accounts.demo_login');

-- Codes on paper for the day the phone is gone. Each works once.
create table accounts.recovery_code (
  person_id  uuid not null references accounts.person on delete cascade,
  code_hash  bytea not null,                           -- keyed hash
  used_at    timestamptz,
  primary key (person_id, code_hash)
);
select foundation.own('accounts.recovery_code');

-- Passkeys (WebAuthn, W3C Level 3). Bound to the host name they were made under.
create table accounts.passkey (
  credential_id bytea primary key,
  person_id     uuid not null references accounts.person on delete cascade,
  public_key    bytea not null,                        -- COSE
  counter       bigint not null,                       -- signatures so far, 0 with most devices
  transports    text[] not null,
  name          text not null,
  created_at    timestamptz not null,
  used_at       timestamptz
);
create index passkey_person on accounts.passkey (person_id);
select foundation.own('accounts.passkey');

-- Who a person is at an identity provider (OpenID Connect). One account there, one account here.
create table accounts.identity (
  id          uuid primary key,
  person_id   uuid not null references accounts.person on delete cascade,
  issuer      text not null,                           -- address of the provider
  subject     text not null,                           -- its name for the person; never changes, unlike a mail address
  created_at  timestamptz not null,
  used_at     timestamptz not null,
  unique (issuer, subject)
);
create index identity_person on accounts.identity (person_id);
select foundation.own('accounts.identity');
