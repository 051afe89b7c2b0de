-- Master lists, certificates and revocation lists that a document expert has accepted, as they came.
create schema trust;

create table trust.edition (
    id bigint generated always as identity primary key,
    source text not null check (source <> ''),
    hash text not null,
    content bytea not null,
    issued timestamptz,
    received timestamptz not null,
    received_by text not null,
    added integer not null,
    vanished integer not null,
    ended timestamptz,
    ended_by text,
    check ((ended is null) = (ended_by is null))
);

create unique index edition_acting on trust.edition (hash) where ended is null;
