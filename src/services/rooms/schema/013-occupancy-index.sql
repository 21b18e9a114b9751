-- What is free is read from the index alone: it also holds until when a wish keeps its time.
create index occupancy_taken on rooms.occupancy (space_id, unit_id, from_at, to_at) include (until) where active;
drop index rooms.occupancy_unit;
