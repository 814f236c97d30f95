# Written by `python3 dev.py generate` from the `__all__` of the modules; not edited by hand.
from assetrecovery.mandates.bodies import Body as Body
from assetrecovery.mandates.bodies import BodyKind as BodyKind
from assetrecovery.mandates.bodies import MeetingForm as MeetingForm
from assetrecovery.mandates.mandates import Mandate as Mandate
from assetrecovery.mandates.mandates import MandateKind as MandateKind
from assetrecovery.mandates.mandates import Progress as Progress
from assetrecovery.mandates.mandates import ProgressStage as ProgressStage
from assetrecovery.mandates.matters import Addressee as Addressee
from assetrecovery.mandates.matters import MandateCondition as MandateCondition
from assetrecovery.mandates.matters import MandateSubject as MandateSubject
from assetrecovery.mandates.matters import Matter as Matter
from assetrecovery.mandates.matters import RecommendationVerb as RecommendationVerb
from assetrecovery.mandates.matters import Task as Task
from assetrecovery.mandates.resolutions import Resolution as Resolution
from assetrecovery.mandates.reviews import ReviewCycle as ReviewCycle
from assetrecovery.mandates.reviews import ReviewMechanism as ReviewMechanism
