-- The two roles every request works under, the wall between spaces, German sorting and German full text.

-- allmende_app: a visitor, citizen or staff member inside one space. allmende_house: accounts and what has no space.
-- Both are no owners and no superusers, so row-level security holds for them. The login role only needs to be a member.
do $$
begin
  begin create role allmende_app nologin; exception when duplicate_object or unique_violation then null; end;
  begin create role allmende_house nologin; exception when duplicate_object or unique_violation then null; end;
  if not pg_has_role(current_user, 'allmende_app', 'member') then execute format('grant allmende_app, allmende_house to %I', current_user); end if;
exception when insufficient_privilege then
  if not (pg_has_role(current_user, 'allmende_app', 'member') and pg_has_role(current_user, 'allmende_house', 'member')) then raise; end if;
end $$;

create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;
create extension if not exists btree_gin;

-- What people read is sorted as Germans do; the default order of databases differs (bytes, C, de_DE).
create collation if not exists public.german (provider = icu, locale = 'de-DE');

-- German stemming with umlauts folded first. Stored vectors are made again when the server's major version changes.
create text search configuration public.german_folded (copy = pg_catalog.german);
alter text search configuration public.german_folded
  alter mapping for hword, hword_part, word with unaccent, german_stem;

grant usage on schema foundation to allmende_app, allmende_house;

-- fence: a table whose rows belong to a space. Only rows of the space that was entered exist for allmende_app.
create function foundation.fence(fenced regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', fenced);
  execute format('alter table %s force row level security', fenced);
  execute format($policy$create policy own_space on %s to allmende_app
    using (space_id = nullif(current_setting('app.space', true), '')::uuid)
    with check (space_id = nullif(current_setting('app.space', true), '')::uuid)$policy$, fenced);
  execute format('grant select, insert, update, delete on %s to allmende_app', fenced);
end $$;

-- house: a global table that only house transactions may touch; modules grant more where allmende_app needs it.
create function foundation.house(global regclass) returns void language plpgsql as $$
begin
  execute format('grant select, insert, update, delete on %s to allmende_house', global);
end $$;

-- own: a global table of rows about persons. Inside a space everybody sees and changes only their own rows.
create function foundation.own(global regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', global);
  execute format('alter table %s force row level security', global);
  execute format('create policy house on %s to allmende_house using (true) with check (true)', global);
  execute format($policy$create policy own_person on %s to allmende_app
    using (person_id = nullif(current_setting('app.person', true), '')::uuid)$policy$, global);
  execute format('grant select, insert, update, delete on %s to allmende_house', global);
  execute format('grant select, update, delete on %s to allmende_app', global);
end $$;

-- How often something was tried, per key and window of time. Keys are keyed hashes: no address is stored.
create table foundation.rate_limit (
  key         bytea not null,
  window_start timestamptz not null,
  tries       integer not null,
  primary key (key, window_start)
);
select foundation.house('foundation.rate_limit');
-- Tries are counted inside spaces too, where the table itself stays closed: hence security definer.
create function foundation.count_try(tried bytea, since timestamptz) returns integer
language sql security definer set search_path = '' as $$
  insert into foundation.rate_limit as r (key, window_start, tries) values (tried, since, 1)
  on conflict (key, window_start) do update set tries = r.tries + 1 returning tries
$$;
create function foundation.tries_of(tried bytea, since timestamptz) returns integer
language sql stable security definer set search_path = '' as $$
  select coalesce((select tries from foundation.rate_limit where key = tried and window_start = since), 0)
$$;
revoke execute on function foundation.count_try(bytea, timestamptz), foundation.tries_of(bytea, timestamptz) from public;
grant execute on function foundation.count_try(bytea, timestamptz), foundation.tries_of(bytea, timestamptz) to allmende_app, allmende_house;

-- Secrets the program makes for itself on first start (signing of links, of form tokens).
create table foundation.secret (
  name   text primary key,
  value  bytea not null
);
select foundation.house('foundation.secret');
