-- attendanceStatistics: all
select extract(year from held_on)::integer as "year", "called_meeting"."body_id", count(distinct "called_meeting"."meeting_id") as "meetings", count(distinct (presence.meeting_id, presence.person_no)) filter (where presence.person_no is not null) as "person_times", count(distinct coalesce(meeting_person.account_id, meeting_seat.seat_id)) as "persons"
from "called_meeting"
left join "presence" on "presence"."district_id" = "called_meeting"."district_id" and "presence"."meeting_id" = "called_meeting"."meeting_id"
left join "meeting_person" on "meeting_person"."district_id" = "presence"."district_id" and "meeting_person"."meeting_id" = "presence"."meeting_id" and "meeting_person"."person_no" = "presence"."person_no"
left join "meeting_seat" on "meeting_seat"."district_id" = "presence"."district_id" and "meeting_seat"."meeting_id" = "presence"."meeting_id" and "meeting_seat"."person_no" = "presence"."person_no"
where "called_meeting"."district_id" = $1 and "called_meeting"."state" = $2
group by extract(year from held_on), "called_meeting"."body_id"
order by "year" desc, "called_meeting"."body_id";

-- attendanceStatistics: of a year
select extract(year from held_on)::integer as "year", "called_meeting"."body_id", count(distinct "called_meeting"."meeting_id") as "meetings", count(distinct (presence.meeting_id, presence.person_no)) filter (where presence.person_no is not null) as "person_times", count(distinct coalesce(meeting_person.account_id, meeting_seat.seat_id)) as "persons"
from "called_meeting"
left join "presence" on "presence"."district_id" = "called_meeting"."district_id" and "presence"."meeting_id" = "called_meeting"."meeting_id"
left join "meeting_person" on "meeting_person"."district_id" = "presence"."district_id" and "meeting_person"."meeting_id" = "presence"."meeting_id" and "meeting_person"."person_no" = "presence"."person_no"
left join "meeting_seat" on "meeting_seat"."district_id" = "presence"."district_id" and "meeting_seat"."meeting_id" = "presence"."meeting_id" and "meeting_seat"."person_no" = "presence"."person_no"
where "called_meeting"."district_id" = $1 and "called_meeting"."state" = $2 and extract(year from held_on) = $3
group by extract(year from held_on), "called_meeting"."body_id"
order by "year" desc, "called_meeting"."body_id";
