-- Whom a council's own provider signs in: known by issuer and subject, and linked with an account of the instance once. It says
-- "of_council" as a capacity does: a sign-in reads it before anybody is known, and it means nothing at another council.

create table openid_identity (
  id varchar(36) primary key,
  of_council varchar(40) not null references council (id) on delete cascade,
  issuer varchar(500) not null,
  subject varchar(255) not null,
  account varchar(36) not null references account (id) on delete cascade,
  since timestamp with time zone not null,
  unique (of_council, issuer, subject),
  unique (of_council, issuer, account)
);
create index openid_identity_account on openid_identity (account);

-- The digests of sign-ins that have been completed, until they would have been over anyway.
create table openid_used (
  digest varchar(64) primary key,
  expires timestamp with time zone not null
);

-- The council whose own provider has begun a session; empty where it was a password.
alter table session add column provider_of varchar(40) default '' not null;
