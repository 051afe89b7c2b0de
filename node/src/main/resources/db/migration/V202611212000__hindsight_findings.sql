create schema hindsight;

-- A traveller who had crossed when an entry came that seems to mean this person; for a person to judge.
create table hindsight.finding (
    id uuid primary key,
    crossing uuid not null,
    crossed timestamptz not null,
    traveller text not null,
    source text not null,
    edition text not null,
    entry text not null,
    listed_name text not null,
    measures text not null,
    strength text not null,
    score double precision not null,
    found timestamptz not null,
    closed timestamptz,
    closed_by text,
    outcome text,
    unique (crossing, source, entry)
);

create index finding_open on hindsight.finding (found) where closed is null;
