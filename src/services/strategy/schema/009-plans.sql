-- Tables of measures that somebody has sent and not yet taken over: what stood in the file, so that the preview can be looked at
-- twice and by two people. Forgotten after 30 days.
create table strategy.plan (
  space_id      uuid not null references spaces.space on delete cascade,
  id            uuid not null,
  file_name     text not null,
  sheets        jsonb not null,                        -- [{name, rows: [[cell]]}]; a day is {"day": "2026-12-31"}
  sent_by       uuid references accounts.person,       -- null: has left
  sent_at       timestamptz not null,
  taken_at      timestamptz,                           -- taken over; null: not yet
  primary key (space_id, id)
);
create index plan_sent on strategy.plan (space_id, sent_at desc);
select foundation.fence('strategy.plan');
