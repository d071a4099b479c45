-- 성립전 사용: money of the state or the city, given whole for a purpose, is spent before a 추경 has taken it in.
alter table budget_movement drop constraint budget_movement_kind_check;
alter table budget_movement add constraint budget_movement_kind_check
  check (kind in ('transfer', 'change-of-use', 'reallocation', 'carry-in', 'surrender', 'before-budget'));
alter table budget_movement drop constraint budget_movement_check2;
alter table budget_movement add constraint budget_movement_check2
  check ((from_project_id is not null) = (kind not in ('carry-in', 'before-budget')));
alter table budget_movement drop constraint budget_movement_check3;
alter table budget_movement add constraint budget_movement_check3
  check ((to_project_id is not null) = (kind in ('transfer', 'change-of-use', 'carry-in', 'before-budget')));
alter table budget_movement add constraint budget_movement_before_budget_check
  check (kind <> 'before-budget' or (basis is not null and source in
    ('national', 'city', 'special-grant-tax', 'special-adjustment-grant', 'special-grant-unspecified')));
comment on table budget_movement is 'What moved the budget during the year, in won: 전용, 변경사용, 재배정, 이월 from last year, 성립전 사용, 사업포기. One source each: a source is never made from another.';
