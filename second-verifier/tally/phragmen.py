"""Sequential Phragmen with costs (Los, Christoff, Grossi): voters earn money at one speed and buy what they can first."""

from fractions import Fraction

from tally.model import Election, Project, TieKey


def phragmen(election: Election, ties: TieKey, stop: str = "skip") -> list[str]:
    """The projects in the order bought. `first-misfit` ends as soon as one of the next would exceed the budget,
    `skip` leaves out what does not fit and goes on. What costs more than the budget, or is named by nobody, is left out."""
    supporters = {
        project.id: [(at, group.weight) for at, group in enumerate(election.groups) if project.id in group.named]
        for project in election.projects
    }
    waiting = [one for one in election.projects if supporters[one.id] and one.cost <= election.budget]
    loads = [Fraction(0)] * len(election.groups)
    left, winners = election.budget, list[str]()

    def ready_at(project: Project) -> Fraction:
        paid = sum((weight * loads[at] for at, weight in supporters[project.id]), Fraction(project.cost))
        return paid / sum((weight for _, weight in supporters[project.id]), Fraction(0))

    while waiting:
        if stop == "skip":
            waiting = [one for one in waiting if one.cost <= left]
            if not waiting:
                break
        times = {project.id: ready_at(project) for project in waiting}
        first = min(times.values())
        best = [project for project in waiting if times[project.id] == first]
        if any(project.cost > left for project in best):
            break
        chosen = min(best, key=ties)
        for at, _ in supporters[chosen.id]:
            loads[at] = first
        left -= chosen.cost
        winners.append(chosen.id)
        waiting = [project for project in waiting if project is not chosen]
    return winners
