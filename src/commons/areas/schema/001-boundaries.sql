-- Boundaries that an operator has imported; they lie over those of the committed file. Global: the country is the same for all districts.
create schema areas;
grant usage on schema areas to allmende_app, allmende_house;

create table areas.boundary (
  key          text primary key check (key ~ '^[0-9]{2,9}$'),   -- official key: state 2, district 5, municipality 8, association 9 digits
  kind         text not null check (kind in ('state', 'district', 'association', 'municipality')),
  name         text not null,
  designation  text not null,
  parent       text,
  geometry     jsonb,                                  -- GeoJSON, WGS 84; null: the boundary is not known
  longitude    double precision,                       -- of a point well inside
  latitude     double precision,
  source       text not null,                          -- who must be named wherever it is shown
  source_href  text not null,
  licence      text not null,
  licence_href text not null,
  as_of        date not null,                          -- the day the boundary describes
  imported_at  timestamptz not null
);
select foundation.house('areas.boundary');
