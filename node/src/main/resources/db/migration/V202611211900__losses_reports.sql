-- Documents that this state's own offices report as lost, stolen or revoked. The register file answers the lanes; this is
-- the record of who reported what and when, from which the file can always be brought up to date.
create schema losses;

create table losses.report (
    id bigint generated always as identity primary key,
    number text not null check (number ~ '^[A-Z0-9]{1,20}$'),
    type text not null,
    issuing_state text not null check (issuing_state ~ '^[A-Z]{1,3}$'),
    kind text not null,
    lost_on date,
    valid_until date,
    review date not null,
    reference text not null,
    authority text not null check (authority <> ''),
    reported timestamptz not null,
    reported_by text not null,
    ended timestamptz,
    ended_by text,
    ending text check (ending in ('FOUND', 'WITHDRAWN', 'ERROR')),
    ending_reason text,
    filed boolean not null default false,
    check ((ended is null) = (ended_by is null) and (ended is null) = (ending is null))
);

-- A document is reported once at a time; after it was found it may be reported again.
create unique index report_in_force on losses.report (number, type, issuing_state) where ended is null;
create index report_unfiled on losses.report (id) where not filed;
