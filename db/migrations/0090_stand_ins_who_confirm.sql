-- A stand-in of a head confirms and sends back as well: the same table says which version, and for whom.
comment on table review_stand_in is 'Which version of a review a stand-in (대직자) wrote, confirmed or sent back, and for whom.';
