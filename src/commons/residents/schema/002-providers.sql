-- Who is proven to live in a place by what an identity provider says of them.
alter table residents.resident drop constraint resident_way_check;
alter table residents.resident add constraint resident_way_check check (way in ('letter', 'desk', 'oidc'));

-- A login is no visit of a space: it confirms from outside.
grant insert, update on residents.resident to allmende_house;
