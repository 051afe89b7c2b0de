-- Alerts that this node's own list owners make. What an alert asks, on whose authority, and until when is never left open.
create table watch.alert (
    id bigint generated always as identity primary key,
    names text[] not null check (cardinality(names) > 0),
    birth_date text,
    nationality text,
    sex text not null check (sex in ('MALE', 'FEMALE', 'UNSPECIFIED')),
    document_number text,
    document_country text,
    measure text not null,
    authority text not null check (authority <> ''),
    legal_basis text not null check (legal_basis <> ''),
    reason text not null check (reason <> ''),
    expires date not null,
    review date not null check (review <= expires),
    created timestamptz not null,
    created_by text not null,
    withdrawn timestamptz,
    withdrawn_by text,
    withdrawal_reason text,
    check ((withdrawn is null) = (withdrawn_by is null) and (withdrawn is null) = (withdrawal_reason is null))
);

create index alert_in_force on watch.alert (expires) where withdrawn is null;
