create schema checkpoint;

-- Every traveller read at a lane. What was known stays with the check as it was known.
create table checkpoint.traveller_check (
    id uuid primary key,
    at timestamptz not null,
    officer text not null,
    post text not null,
    lane text not null,
    direction text not null check (direction in ('ENTRY', 'EXIT')),
    surname text not null,
    given_names text not null,
    person_key text,
    document_key text,
    verdict text not null check (verdict in ('CLEAR', 'LOOK', 'STOP', 'PROTECT')),
    arrival jsonb not null,
    findings jsonb not null,
    status text not null check (status in ('OPEN', 'ASIDE', 'REFERRED', 'DECIDED')),
    settled timestamptz
);
create index on checkpoint.traveller_check (post, lane, at) where status in ('OPEN', 'ASIDE');
create index on checkpoint.traveller_check (at) where status = 'REFERRED';
create index on checkpoint.traveller_check (post, lane, settled) where status = 'DECIDED';

-- Decisions are added, never changed.
create table checkpoint.decision (
    check_id uuid not null references checkpoint.traveller_check,
    number integer not null,
    at timestamptz not null,
    kind text not null,
    officer text not null,
    line text not null check (line in ('FIRST', 'SECOND')),
    reason text,
    words text not null,
    request_key text unique,
    primary key (check_id, number)
);

-- Only what is needed to know the person again: nothing here says who asked or where from.
create table checkpoint.asylum_referral (
    check_id uuid primary key references checkpoint.traveller_check,
    at timestamptz not null,
    person_key text,
    document_key text
);
create index on checkpoint.asylum_referral (person_key);
create index on checkpoint.asylum_referral (document_key);

-- What an officer noted for a discreet check; read by the owner of the alert alone.
create table checkpoint.discreet_note (
    check_id uuid primary key references checkpoint.traveller_check,
    at timestamptz not null,
    officer text not null,
    note text not null
);
