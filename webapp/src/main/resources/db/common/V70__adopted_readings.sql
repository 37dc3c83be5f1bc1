-- A reading that a council adopts is part of the rules that it accepts, since it changes what they say. What was noted
-- before did not change a ruling; it stays in the audit.
alter table in_force add column readings varchar(4000) default '' not null;
alter table rule_switch add column readings varchar(4000) default '' not null;
drop table adopted_reading;
