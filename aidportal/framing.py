"""What other sites may show in a frame. Everything else refuses it: see the policy in the settings."""

from csp.decorators import csp_replace
from django.views.decorators.clickjacking import xframe_options_exempt

#: Decorators of a view that any site may frame.
open_to_all_sites = [xframe_options_exempt, csp_replace({"frame-ancestors": ["*"]})]
