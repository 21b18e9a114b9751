-- What is going on has begun and is not over: found by its end. What is still to come is found by `gathering_starts`. So no list
-- walks through everything that is over. (A range with GiST would say it nicer, but its operator is not "leakproof", and
-- behind the wall PostgreSQL uses no index for such a one.)
create index gathering_ends on gatherings.gathering (space_id, owner_kind, over_at, starts_at) where starts_at is not null;
