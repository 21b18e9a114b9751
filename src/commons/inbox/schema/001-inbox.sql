-- Messages to people and mails on their way out. Both are written in the transaction of what they tell about.
create schema inbox;
grant usage on schema inbox to allmende_app, allmende_house;

create table inbox.message (
  id         uuid primary key,
  person_id  uuid not null references accounts.person on delete cascade,
  space_id   uuid not null,                            -- where it came from
  topic      text not null,                            -- what one can subscribe to, e.g. 'events.registration'
  subject    text not null,
  body       text not null,
  address    text,                                     -- link, with the space's prefix
  created_at timestamptz not null,
  read_at    timestamptz,
  mailed_at  timestamptz                               -- null: waits for the digest, or no mail is wished
);
create index message_unmailed on inbox.message (created_at) where mailed_at is null and read_at is null;
create index message_person on inbox.message (person_id, created_at desc);
create index message_unread on inbox.message (person_id) where read_at is null;
select foundation.own('inbox.message');
create policy anybody_tells on inbox.message for insert to allmende_app with check (true);
grant insert on inbox.message to allmende_app;

-- How somebody wants to be told; no row means: mail at once.
create table inbox.wish (
  person_id  uuid not null references accounts.person on delete cascade,
  topic      text not null,                            -- '' is the rule for everything not named
  mail       text not null check (mail in ('at-once', 'daily', 'weekly', 'never')),
  primary key (person_id, topic)
);
select foundation.own('inbox.wish');
create policy own_wish on inbox.wish for insert to allmende_app with check (person_id = nullif(current_setting('app.person', true), '')::uuid);
grant insert on inbox.wish to allmende_app;

-- Mails. A mail carries what the recipient needs and is forgotten a month after it was sent.
create table inbox.mail (
  id          uuid primary key,
  recipient   text not null,
  person_id   uuid references accounts.person on delete cascade,
  subject     text not null,
  body        text not null,
  attachment  jsonb,                                   -- { name, type, content }: a calendar file
  unsubscribe text,                                    -- address that ends this kind of mail; null: somebody asked for it
  created_at  timestamptz not null,
  sent_at     timestamptz,
  tries       integer not null default 0,
  problem     text,                                    -- what the mail server said last
  next_try_at timestamptz,                             -- null: as soon as possible; also the lease of the one who sends it now
  given_up_at timestamptz                              -- three days of tries, or refused for good
);
create index mail_waiting on inbox.mail (created_at) where sent_at is null and given_up_at is null;
create index mail_person on inbox.mail (person_id);
select foundation.house('inbox.mail');
grant insert on inbox.mail to allmende_app;

-- The desk of the people who run the machine says how much is stuck, without seeing a mail: hence security definer.
create function inbox.stuck(out waiting integer, out given_up integer, out since timestamptz)
language sql stable security definer set search_path = '' as $$
  select count(*) filter (where given_up_at is null)::integer, count(*) filter (where given_up_at is not null)::integer, min(created_at)
  from inbox.mail where sent_at is null and problem is not null
$$;
revoke execute on function inbox.stuck() from public;
grant execute on function inbox.stuck() to allmende_app, allmende_house;
