-- What is still to come, for the jobs that look every few minutes (codes, deposits) and for the list of hand-overs.
create index booking_ends on rooms.booking (space_id, ends_at) where state = 'confirmed';
