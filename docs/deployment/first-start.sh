#!/bin/sh
# Runs once in an empty database container: a login that owns the database and is no superuser, and the two roles of the requests.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$DATABASE_PASSWORD" --username postgres <<'SQL'
create role allmende_app nologin;
create role allmende_house nologin;
create role allmende login password :'password';
grant allmende_app, allmende_house to allmende;
create database allmende owner allmende encoding 'UTF8' locale 'C.UTF-8' template template0;
SQL
